import { oneIn, present, textIn } from '../../address.js';

/** What a client is. */
export const TYPES = ['business', 'individual'] as const;

/** What stands in the address of the list of clients. */
export interface ClientsSearch {
  readonly q?: string;
  readonly type?: (typeof TYPES)[number];
  readonly sort?: '-name' | 'createdAt' | '-createdAt';
}

/** Reads the address; what it does not know is left out. */
export function readClientsSearch(given: Record<string, unknown>): ClientsSearch {
  return present<ClientsSearch>({
    q: textIn(given, 'q'),
    type: oneIn(given, 'type', TYPES),
    sort: oneIn(given, 'sort', ['-name', 'createdAt', '-createdAt']),
  });
}
