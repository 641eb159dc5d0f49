import { type ReactNode, useEffect, useRef } from 'react';
import { Mark } from '../frame/mark.js';
import { Preferences } from '../frame/preferences.js';
import { useBranding } from '../frame/use-branding.js';

/** The frame of the pages before the login: one card in the portal's branding, and what may stand beside it. */
export function EntryCard({
  title,
  beside,
  children,
}: {
  readonly title: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const brand = useBranding();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    // A form's first field has the focus already.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [title]);
  return (
    <div className="entry">
      <header>
        <Mark brand={brand} />
        <Preferences />
      </header>
      <main className={beside ? 'two' : undefined}>
        <section className="card">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {children}
        </section>
        {beside}
      </main>
    </div>
  );
}
