import { ADMIN, type MemberKind, type MemberRole } from '../members/member-role.js';
import { type ClientsInSight, isInSight } from './clients-in-sight.js';

/** Who reads, as far as the rule looks at it. The host itself reads like a staff admin. */
export interface ClientReader {
  readonly kind: MemberKind;
  readonly clients: ClientsInSight;
  readonly role: MemberRole;
}

/** What of a client a reader gets to see; `nothing` is answered as if there were no such client. */
export type ClientReading = 'everything' | 'name' | 'nothing';

/** Staff read every client in their sight; a client's admins read their own, its other users only its name. */
export function clientReading(
  { kind, clients, role }: ClientReader,
  clientId: string,
): ClientReading {
  if (!isInSight(clients, clientId)) return 'nothing';
  return kind === 'staff' || role === ADMIN ? 'everything' : 'name';
}
