import { type ReactNode, useEffect, useRef } from 'react';
import { PortalMark } from '../ui/portal-mark.js';
import { LanguageLinks } from '../ui/language-links.js';
import { useBrand } from '../use-brand.js';
import { useWords } from '../words/index.js';

interface CardFrameProps {
  readonly title: string;
  /** The portal the page is about, where the page knows; else it is the one that the address belongs to. */
  readonly portal?: string | undefined;
  /** A line below the card. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** One card in the portal's branding, for pages that stand by themselves. */
export function CardFrame({ title, portal, foot, children }: CardFrameProps) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const brand = useBrand(portal);
  useEffect(() => {
    document.title = brand ? `${title} · ${brand.name}` : title;
  }, [title, brand]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      <header className="bar">
        <div>
          <span className="mark">
            {brand && <PortalMark name={brand.name} logo={brand.logo} />}
            {brand?.name}
          </span>
        </div>
      </header>
      <main className="page narrow" id="main" tabIndex={-1}>
        <section className="card letter">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {children}
        </section>
        {foot && <p className="foot">{foot}</p>}
        <LanguageLinks name={brand?.name} />
      </main>
    </>
  );
}
