import { ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from '@tanstack/react-router';

/** A page above this one. */
export interface Crumb {
  readonly label: string;
  readonly to: string;
}

interface PageProps {
  readonly title: string;
  /** One line below the title. */
  readonly lead?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** Who the page is about, before the title. */
  readonly avatar?: ReactNode;
  /** Buttons beside the title, the primary one last. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its head, its title in the browser's bar, and the focus on it when it opens. */
export function Page({ title, lead, crumbs = [], avatar, actions, children }: PageProps) {
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
        {avatar}
        <div className="grow">
          {crumbs.length > 0 && (
            <nav className="crumbs">
              {crumbs.map(({ label, to }, index) => (
                <span key={to} className="row">
                  {index > 0 && <ChevronRight aria-hidden className="flip" />}
                  <Link to={to}>{label}</Link>
                </span>
              ))}
            </nav>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="muted small">{lead}</p>}
        </div>
        {actions}
      </div>
      {children}
    </>
  );
}
