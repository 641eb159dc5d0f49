import type { ReactNode } from 'react';
import { Failed, Loading } from './states.js';

/** As much of a query as is shown of it. */
interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** What was asked for: while it is on its way, when it could not be loaded, and when it is there. */
export function Answer<T>({
  of: { data, error, refetch },
  lines,
  children,
}: {
  readonly of: Asked<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}) {
  if (data !== undefined) return children(data);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  return <Loading {...(lines !== undefined && { lines })} />;
}
