import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Catalogue, PermissionKey } from '../domain/permissions/catalogue.js';
import type { ToldEvent } from '../domain/events/told-events.js';
import type { PortalRef } from '../ports/portal-ref.js';

/** A length of time: milliseconds, or text such as `'7d'`, `'24h'`, `'30m'`, `'10s'`. */
export type DurationOption = number | `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`;

/** A server of a replicated database. */
export type ReadsOption = 'master' | 'replica';

/** Who makes the accounts of people who join. */
export type AccountsOption = 'password' | 'login';

/** What `auth.caller` is sure to find in a request. Its parameter may be declared as the whole request of Express or Fastify. */
export interface LoginRequest {
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What a guard or a middleware of the host has put there. */
  readonly user?: unknown;
}

/** How callers are authenticated: by one of these at least. With both, `caller` is asked first. */
export interface AuthOptions {
  /** Names of the host's passport strategies, tried in order. Needs the package `passport`. */
  readonly strategies?: readonly string[];
  /**
   * Says who is calling, at once or by a promise: an object with an `id`, or with whatever `idOf` of the IdentityStore
   * reads. Null or undefined is nobody, and so is a thrown `UnauthorizedException`.
   */
  caller?(request: LoginRequest): unknown;
}

/** Invitations and their links. */
export class InvitationOptions {
  /**
   * Secrets of at least 32 bytes that sign links: the first signs, the others still verify.
   * Links signed with a secret that was dropped are dead; resending mends them.
   */
  declare readonly secrets: readonly (string | Uint8Array)[];

  /** The page of the host a link leads to. Called with the token and the portal; must not use the request's Host. */
  declare readonly url: (token: string, context: { portal: PortalRef }) => string;

  /** How long a link lasts. @default 7 days */
  readonly expiresIn?: DurationOption = '7d';

  /** How long after a letter the same audience may send the address another one; 0 switches the limit off. @default 24 hours */
  readonly resendAfter?: DurationOption = '24h';

  /** How long after a reminder the same audience may send the address another one; 0 switches the limit off. @default 24 hours */
  readonly remindAfter?: DurationOption = '24h';

  /** Pending invitations a client may have. @default 1000 */
  readonly pendingPerClient?: number = 1000;

  /** Invitations one member may send within an hour. @default 2000 */
  readonly perActorAndHour?: number = 2000;

  /** Letters of a portal that go out to one address within a day; those beyond go out later. @default 5 */
  readonly perAddressAndDay?: number = 5;

  /**
   * Whether staff admins may have the API answer the link of an invitation. What it has answered proves no address any more.
   * @default false
   */
  readonly copyLinks?: boolean = false;

  /**
   * `password`: who has no account makes one by accepting. `login`: accounts are made elsewhere, as by a single sign-on, and
   * who accepts is logged in. @default 'password'
   */
  readonly accounts?: AccountsOption = 'password';
}

/** Links by which people ask to be invited to a client. What goes beyond a limit is not sent, and nobody is told. */
export class JoinLinkOptions {
  /**
   * The page of the host a join link leads to, as in `invitations.url`. Left out, the one who makes a link gets its token
   * alone. @default none
   */
  readonly url?: InvitationOptions['url'] | null = null;

  /** Letters within an hour to those who ask by one link. @default 60 */
  readonly perLinkAndHour?: number = 60;

  /** Invitations of one link that are waiting to be accepted. @default 100 */
  readonly pendingPerLink?: number = 100;

  /**
   * Invitations of a portal to one address within a day, sent by whomever, from which on asking sends it none. @default 2
   */
  readonly perAddressAndDay?: number = 2;
}

/** Letters that tell people of what has happened, which `InvitationsService.render` writes. */
export class LetterOptions {
  /**
   * The page of the host that a letter leads to; null for none. Called with the event and the portal; must not use the request's
   * Host. @default none
   */
  readonly url?: (event: ToldEvent, context: { portal: PortalRef }) => string | null = () => null;
}

/** Limits on members. */
export class MemberOptions {
  /** Active members a client may have; null sets no limit. @default null */
  readonly seatsPerClient?: number | null = null;

  /** Members one call may make at most. @default 500 */
  readonly bulkSize?: number = 500;
}

/** What becomes of the people behind members, and of access that ends. */
export class PeopleOptions {
  /** How long before access ends listeners are told of it; 0 tells them only once it has. @default 7 days */
  readonly endingNotice?: DurationOption = '7d';

  /** How often ends of access that are near or have come are looked for. @default 1 minute */
  readonly endsEvery?: DurationOption = '1m';

  /** How often the identity store is asked what has become of the people, if it can tell. @default 1 hour */
  readonly standingsEvery?: DurationOption = '1h';
}

/** Exports of members. */
export class ExportOptions {
  /** The folder of the default storage. @default `nest-clientele-exports` in the system's folder for temporary files */
  readonly directory?: string = path.join(tmpdir(), 'nest-clientele-exports');

  /** Whether a CSV begins with a byte order mark, without which Excel takes UTF-8 for another encoding. @default false */
  readonly bom?: boolean = false;

  /** How long a finished file can be fetched. @default 24 hours */
  readonly expiresIn?: DurationOption = '24h';

  /** How often runs that were cut off and files that are due are looked for. @default 5 seconds */
  readonly sweepEvery?: DurationOption = '5s';
}

/** Files of people that are imported. */
export class ImportOptions {
  /** How long a file, and then what came of it, is kept. @default 7 days */
  readonly expiresIn?: DurationOption = '7d';

  /** How often runs that were cut off, limits that are lifted and files that are due are looked for. @default 5 seconds */
  readonly sweepEvery?: DurationOption = '5s';
}

/** What a refusal tells. */
export class DenialOptions {
  /** Whether a 403 lists the missing permissions. @default true */
  readonly listMissing?: boolean = true;
}

/** Events: their delivery, and how long they are kept. Every time is the database's. */
export class EventOptions {
  /** Whether this process delivers events. Switch it off where the listeners are not. @default true */
  readonly relay?: boolean = true;

  /** How often to look for events that no commit has told of: retries, and what a crash has left. @default 1 second */
  readonly sweepEvery?: DurationOption = '1s';

  /**
   * Events that are delivered at a time: of one type at most half as many, so that a listener that hangs does not hold
   * the others, and of each type one in any case. @default 20
   */
  readonly concurrency?: number = 20;

  /** How long a listener may take before its delivery counts as failed. @default 1 minute */
  readonly listenerTimeout?: DurationOption = '1m';

  /** How often a delivery is tried before it is parked as failed. @default 15 */
  readonly attempts?: number = 15;

  /** The pause after the first failure; each later one is twice as long. @default 1 second */
  readonly retryAfter?: DurationOption = '1s';

  /** The longest pause between two tries. @default 1 hour */
  readonly retryAtMost?: DurationOption = '1h';

  /** How long other processes leave an event to one that gives no sign of life. @default 5 seconds */
  readonly lease?: DurationOption = '5s';

  /** How long delivered events are kept as the audit trail, by the module's clock; null keeps them for good. @default null */
  readonly keepFor?: DurationOption | null = null;
}

/** How statements are sent to the database. */
export class StatementOptions {
  /**
   * Whether frequent statements are sent to PostgreSQL by name, so that it keeps their plans. Behind a pooler that changes
   * sessions between transactions and knows no named statements, say false. @default true
   */
  readonly named?: boolean = true;

  /**
   * Whether requests that come at the same moment have their memberships read by one statement. Where the DataSource
   * prepares its connections for each request, as for row-level security, they are read one by one in any case. @default true
   */
  readonly gathered?: boolean = true;
}

/** SQLite only: one connection serves all callers, one transaction at a time. */
export class SqliteOptions {
  /** How long a statement waits for its turn before it fails with `TRANSACTION_WAIT`. @default 10 seconds */
  readonly waitLimit?: DurationOption = '10s';
}

/** Options of the module that may be computed, as in `useFactory`. */
export interface ClienteleOptions {
  /** The catalogue made by `definePermissions`. */
  readonly permissions: Catalogue<PermissionKey>;
  readonly auth: AuthOptions;
  readonly invitations: InvitationOptions;
  readonly joinLinks?: JoinLinkOptions;
  readonly letters?: LetterOptions;
  readonly members?: MemberOptions;
  readonly people?: PeopleOptions;
  readonly exports?: ExportOptions;
  readonly importFiles?: ImportOptions;
  readonly denials?: DenialOptions;
  readonly events?: EventOptions;
  /**
   * Where lists and exports are read, if the DataSource has `replication`: a replica spares the master, and shows what it
   * has got by then. All else is read on the master. @default 'master'
   */
  readonly reads?: ReadsOption;
  readonly statements?: StatementOptions;
  /**
   * Origins, as in `https://app.agency.example`, of pages elsewhere that may change things with a login that browsers add; the
   * module's own origin always may. @default none
   */
  readonly trustedOrigins?: readonly string[];
  readonly sqlite?: SqliteOptions;
}
