import type { ClientsInSight } from '../clients/clients-in-sight.js';
import type { ClienteleEvent } from '../events/clientele-events.js';

/** Where events of staff, which are there for all staff, name clients. */
const LISTS = ['clients', 'added', 'removed'] as const;

/** What an event tells whoever has these clients in sight: of its lists of clients no others. */
export function dataInSight(
  data: ClienteleEvent['data'],
  clients: ClientsInSight,
): ClienteleEvent['data'] {
  if (clients === null) return data;
  const told: Record<string, unknown> = { ...data };
  for (const field of LISTS) {
    const list = told[field];
    if (Array.isArray(list)) told[field] = list.filter((id: string) => clients.has(id));
  }
  return told as unknown as ClienteleEvent['data'];
}
