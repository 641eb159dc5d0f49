import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** A part of a page. */
export interface TabLink {
  readonly id: string;
  readonly label: string;
  /** How many are in it. */
  readonly count?: number | undefined;
  /** What stands in the address while it shows. */
  readonly search: object;
}

/** The parts of a page, each at an address of its own. */
export function TabLinks({
  label,
  tabs,
  shown,
}: {
  readonly label: string;
  readonly tabs: readonly TabLink[];
  readonly shown: string;
}) {
  const list = useRef<HTMLUListElement>(null);
  // On narrow pages they scroll sideways.
  useEffect(() => {
    const here = list.current?.querySelector('[aria-current]');
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [shown]);
  return (
    <nav aria-label={label}>
      <ul className="tabs" ref={list}>
        {tabs.map(({ id, label: name, count, search }) => (
          <li key={id}>
            <Link
              to="."
              search={search as never}
              // As a part of others the first one would always be there.
              activeOptions={{ exact: true }}
              activeProps={{}}
              aria-current={id === shown ? 'page' : undefined}
            >
              {name} {count !== undefined && <span className="count">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
