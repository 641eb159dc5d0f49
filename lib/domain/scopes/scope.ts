import type { ClientsInSight } from '../clients/clients-in-sight.js';

/** What the host's group directory answered about selected groups. */
export interface GroupReach {
  /** The projects the groups belong to or have worked on; null where queries look it up in the host's own tables. */
  readonly projects: ReadonlySet<string> | null;
  /** The workers in the groups. */
  readonly workers: ReadonlySet<string>;
}

/** What a member sees of its portal's work. */
export interface Scope {
  readonly portalId: string;
  /** Staff see everything of the clients in `clients`; what is below then counts for nothing. */
  readonly everything: boolean;
  /** The clients whose work it sees, where that belongs to clients: a client user's own; null for all of the portal's. */
  readonly clients: ClientsInSight;
  /** Selected projects that exist and lie within the client's binding; null when none is selected at all. */
  readonly projects: ReadonlySet<string> | null;
  /** Selected groups that exist; null when none is selected at all. */
  readonly groups: ReadonlySet<string> | null;
  /** The projects the client is bound to; null when it is not bound. */
  readonly boundTo: ReadonlySet<string> | null;
  /** What the group directory answered about `groups`; null where queries look it up in the host's own tables. */
  readonly reached: GroupReach | null;
}
