/**
 * The clients that are there for somebody: a client user's own, those that a staff member is assigned to, or null for all
 * of the portal's. The same rule stands as SQL in `callers/sight.ts`; a property test holds both equal.
 */
export type ClientsInSight = ReadonlySet<string> | null;

/** Whether the client is there for whoever has these in sight. */
export function isInSight(clients: ClientsInSight, clientId: string): boolean {
  return clients === null || clients.has(clientId);
}
