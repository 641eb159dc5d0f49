import type { DefaultScope } from './default-scope.js';

/** What a client created along with its first member has. */
export interface NewClient {
  /** What the client is called. */
  readonly name: string;
  /** A company, or one person. */
  readonly type: 'business' | 'individual';
}

/** A client to be created along with a member. */
export interface ClientOfMember extends NewClient {
  /**
   * The host only, not over HTTP: if the person is a member of a client with exactly this name and type, that is the
   * one, and no other is created. @default false
   */
  readonly once?: boolean | undefined;
}

/** A postal address; every part may be missing. */
export interface PostalAddress {
  /** Up to four lines: house, street, box. */
  readonly street?: readonly string[] | undefined;
  /** As the country writes it. */
  readonly postalCode?: string | undefined;
  /** The town. */
  readonly city?: string | undefined;
  /** A state, county or the like. */
  readonly region?: string | undefined;
  /** Its two letters by ISO 3166-1, as DE for Germany. */
  readonly country?: string | undefined;
}

/** How a client is reached, and what its users see; null where there is none. */
export interface ClientDetails {
  readonly contactEmail: string | null;
  /** An `http` or `https` address; given without a scheme it gets `https://`. */
  readonly webAddress: string | null;
  readonly address: PostalAddress | null;
  /** Ids of the projects that bound what its users see, whatever is selected for them; null does not bind them. */
  readonly projects: readonly string[] | null;
  /** The language of its users' letters as a BCP 47 tag; null: as the portal has it. */
  readonly locale: string | null;
  /** What a new user gets selected when staff name neither projects nor groups. */
  readonly defaultScope: DefaultScope;
  /** The domains that emails of its users may have, among those that the portal allows; null allows any. */
  readonly allowedDomains: readonly string[] | null;
}

/** What a client is created from. */
export interface CreateClient extends NewClient, OptionalFields<ClientDetails> {}

/** What of a client can be changed; null takes away what need not be there. */
export interface UpdateClient extends OptionalFields<NewClient>, OptionalFields<ClientDetails> {
  /** The version that was read; another one in the meantime is `STALE_VERSION`. */
  readonly version?: number | undefined;
}

/** How a client is removed. */
export interface RemoveClient {
  /** Whether its members go, too. @default false: having any is `CLIENT_HAS_MEMBERS` */
  readonly cascade?: boolean | undefined;
  /** Whether the members are to be told. @default false */
  readonly notify?: boolean | undefined;
  /** The version that was read; another one in the meantime is `STALE_VERSION`. */
  readonly version?: number | undefined;
}

/** Every field may be left out. */
export type OptionalFields<T> = { readonly [Field in keyof T]?: T[Field] | undefined };
