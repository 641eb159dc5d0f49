import { type ReactNode, useEffect, useRef } from 'react';

/** A page: its head, its title in the browser's bar, and the focus on it when it opens. */
export function Page({
  title,
  lead,
  actions,
  children,
}: {
  readonly title: string;
  /** One line below the title. */
  readonly lead?: ReactNode;
  /** What can be done, beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div className="head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="muted">{lead}</p>}
        </div>
        {actions}
      </div>
      {children}
    </>
  );
}
