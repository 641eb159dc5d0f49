import { type ReactNode, useId } from 'react';

/** A part of a page, under a heading of its own. */
export function Card({
  title,
  aside,
  children,
}: {
  readonly title?: string;
  /** Beside the heading, such as a link to all of it. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="card" {...(title && { 'aria-labelledby': id })}>
      {title && (
        <header>
          <h2 id={id}>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}
