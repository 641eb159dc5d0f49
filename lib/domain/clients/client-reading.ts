import { ADMIN, type MemberRole } from '../members/member-role.js';

/** Who reads, as far as the rule looks at it. The host itself reads like staff. */
export interface ClientReader {
  readonly kind: 'staff' | 'client' | 'host';
  readonly clientId?: string | null;
  readonly role?: MemberRole;
}

/** What of a client a reader gets to see; `nothing` is answered as if there were no such client. */
export type ClientReading = 'everything' | 'name' | 'nothing';

/** Staff read every client of their portal; a client's admins read their own, its other users only its name. */
export function clientReading(reader: ClientReader, clientId: string): ClientReading {
  if (reader.kind !== 'client') return 'everything';
  if (reader.clientId !== clientId) return 'nothing';
  return reader.role === ADMIN ? 'everything' : 'name';
}
