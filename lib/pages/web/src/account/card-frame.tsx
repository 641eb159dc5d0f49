import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { reading, useApi } from '../api.js';
import { useWords } from '../words/index.js';

/** One card in the portal's branding, for pages that stand by themselves. */
export function CardFrame({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: brand } = useQuery({ ...reading(useApi(), '/portal/branding'), staleTime: 60_000 });
  useEffect(() => {
    if (brand) void import('../brand.js').then(({ applyBrand }) => applyBrand(brand.colors));
  }, [brand]);
  useEffect(() => {
    document.title = brand ? `${title} · ${brand.name}` : title;
    heading.current?.focus({ preventScroll: true });
  }, [title, brand]);
  return (
    <>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      <header className="bar">
        <div>
          <span className="mark">
            {brand?.logo && <img src={brand.logo} alt="" />}
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
      </main>
    </>
  );
}
