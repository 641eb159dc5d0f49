import type { NewClient, PostalAddress } from '../clients/client-inputs.js';
import type { StoredDefaultScope } from '../clients/default-scope.js';

/** What every client event tells. */
export interface ClientEventData {
  /** Its id. */
  readonly clientId: string;
  /** Its name then. */
  readonly name: string;
}

/** What of a client can change, as it is kept. */
export interface ClientState extends NewClient {
  /** The address of its contact. */
  readonly contactEmail: string | null;
  /** Its page on the web. */
  readonly webAddress: string | null;
  /** Its postal address. */
  readonly address: PostalAddress | null;
  /** The projects that its users are bound to; null for any. */
  readonly projects: readonly string[] | null;
  /** What a new user of it gets when staff name no projects and groups. */
  readonly defaultScope: StoredDefaultScope | null;
  /** The domains that its users' addresses may have, in ASCII form; null for any. */
  readonly allowedDomains: readonly string[] | null;
  /** The language of letters to its users; null for that of the portal. */
  readonly locale: string | null;
}
