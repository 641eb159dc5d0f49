import type { ReactNode } from 'react';
import { Failed, Loading } from './states.js';

/** A question to the server as TanStack Query has it, as far as it is looked at here. */
interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => Promise<unknown>;
}

interface LoadedProps<T extends readonly unknown[]> {
  readonly queries: { readonly [K in keyof T]: Asked<T[K]> };
  /** Draws what has been loaded. */
  readonly children: (...data: T) => ReactNode;
  readonly lines?: number;
}

/** What shows once all of several questions are answered: until then that they are on their way, or what went wrong. */
export function Loaded<const T extends readonly unknown[]>({
  queries,
  children,
  lines,
}: LoadedProps<T>) {
  const asked: readonly Asked<unknown>[] = queries;
  const failed = asked.filter(({ data, error }) => data === undefined && Boolean(error));
  const retry = () => {
    for (const { refetch } of failed) void refetch();
  };
  if (failed[0]) return <Failed error={failed[0].error} onRetry={retry} />;
  if (asked.some(({ data }) => data === undefined))
    return <Loading {...(lines !== undefined && { lines })} />;
  return children(...(asked.map(({ data }) => data) as unknown as T));
}
