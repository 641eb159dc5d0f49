import { useNavigate, useSearch } from '@tanstack/react-router';

/** What stands in the address, as a page reads it, and a way to change some of it. A search that is typed leaves no trail of letters behind. */
export function useAddress<T extends object>(read: (given: Record<string, unknown>) => T) {
  const navigate = useNavigate();
  const search = read(useSearch({ strict: false }));
  const change = (edit: Partial<Record<keyof T, string>>) =>
    void navigate({
      to: '.',
      replace: 'q' in edit,
      search: (before: object) => read({ ...before, ...edit }),
    } as never);
  return [search, change] as const;
}

/** The text under a name in the address; undefined where there is none. */
export function textIn(given: Record<string, unknown>, name: string): string | undefined {
  const text = given[name];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The one of the known words under a name in the address. */
export function oneIn<T extends string>(
  given: Record<string, unknown>,
  name: string,
  known: readonly T[],
): T | undefined {
  return known.find((each) => each === given[name]);
}

/** The same without what is not there. */
export function present<T extends object>(given: {
  [K in keyof T]: T[K] | undefined;
}): { [K in keyof T]: T[K] } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
