import { oneIn, present, textIn } from '../../address.js';

/** Where a request stands; what waits for an answer comes first. */
export const STATES = ['open', 'approved', 'declined', 'withdrawn', 'all'] as const;

/** What is asked for. */
export const KINDS = ['permission', 'project', 'scope'] as const;

/** What stands in the address of the list of requests. */
export interface RequestsSearch {
  readonly tab?: (typeof STATES)[number];
  readonly kind?: (typeof KINDS)[number];
  readonly client?: string;
  readonly member?: string;
}

/** Reads the address; what it does not know is left out. */
export function readRequestsSearch(given: Record<string, unknown>): RequestsSearch {
  return present<RequestsSearch>({
    tab: oneIn(given, 'tab', STATES),
    kind: oneIn(given, 'kind', KINDS),
    client: textIn(given, 'client'),
    member: textIn(given, 'member'),
  });
}

/** What the address asks the list for. */
export function requestsQuery({ tab = 'open', kind, client, member }: RequestsSearch) {
  return {
    ...(tab !== 'all' && { status: tab }),
    ...(kind && { kind }),
    ...(client && { clientId: client }),
    ...(member && { memberId: member }),
  };
}
