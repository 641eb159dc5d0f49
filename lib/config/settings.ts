import { createSecretKey, type KeyObject } from 'node:crypto';
import ms from 'ms';
import { isOrigin } from '../domain/access/foreign-site.js';
import type { Catalogue, PermissionKey } from '../domain/permissions/catalogue.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';
import {
  type AccountsOption,
  type AuthOptions,
  type ClienteleOptions,
  DenialOptions,
  type DurationOption,
  EventOptions,
  ExportOptions,
  ImportOptions,
  InvitationOptions,
  JoinLinkOptions,
  LetterOptions,
  MemberOptions,
  PeopleOptions,
  type ReadsOption,
  SqliteOptions,
  StatementOptions,
} from './options.js';

const SECRET_BYTES = 32;

const ACCOUNTS: readonly AccountsOption[] = ['password', 'login'];

const READS: readonly ReadsOption[] = ['master', 'replica'];

const TIMER_MOST = 2 ** 31 - 1;

/** What JavaScript hosts give instead may be anything. */
type Unchecked<T> = Partial<Record<keyof T, unknown>>;

/** The options once validated: every default filled in, durations in milliseconds, secrets as keys. */
export interface ClienteleSettings {
  readonly permissions: Catalogue<PermissionKey>;
  readonly auth: AuthOptions;
  readonly invitations: {
    readonly secrets: readonly KeyObject[];
    readonly url: InvitationOptions['url'];
    readonly expiresIn: number;
    readonly resendAfter: number;
    readonly remindAfter: number;
    readonly pendingPerClient: number;
    readonly perActorAndHour: number;
    readonly perAddressAndDay: number;
    readonly copyLinks: boolean;
    readonly accounts: AccountsOption;
  };
  readonly joinLinks: {
    readonly url: InvitationOptions['url'] | null;
    readonly perLinkAndHour: number;
    readonly pendingPerLink: number;
    readonly perAddressAndDay: number;
  };
  readonly letters: Required<LetterOptions>;
  readonly members: { readonly seatsPerClient: number | null; readonly bulkSize: number };
  readonly people: {
    readonly endingNotice: number;
    readonly endsEvery: number;
    readonly standingsEvery: number;
  };
  readonly exports: {
    readonly directory: string;
    readonly bom: boolean;
    readonly expiresIn: number;
    readonly sweepEvery: number;
  };
  readonly importFiles: { readonly expiresIn: number; readonly sweepEvery: number };
  readonly denials: { readonly listMissing: boolean };
  readonly events: {
    readonly relay: boolean;
    readonly sweepEvery: number;
    readonly concurrency: number;
    readonly listenerTimeout: number;
    readonly attempts: number;
    readonly retryAfter: number;
    readonly retryAtMost: number;
    readonly lease: number;
    readonly keepFor: number | null;
  };
  readonly reads: ReadsOption;
  readonly statements: { readonly named: boolean; readonly gathered: boolean };
  readonly trustedOrigins: readonly string[];
  readonly sqlite: { readonly waitLimit: number };
}

/** Checks the options and fills in the defaults; throws `ClienteleConfigError` naming the first wrong one. */
export function settingsFrom(options: ClienteleOptions): ClienteleSettings {
  // JavaScript hosts, and values read from a configuration, can lack what the types promise.
  const given: Partial<ClienteleOptions> = options;
  const members = withDefaults(new MemberOptions(), options.members ?? {});
  const denials = withDefaults(new DenialOptions(), options.denials ?? {});
  const sqlite = withDefaults(new SqliteOptions(), options.sqlite ?? {});
  return {
    permissions: acceptedCatalogue(given.permissions),
    auth: acceptedAuth(options.auth),
    invitations: invitationSettings(given.invitations),
    joinLinks: joinLinkSettings(options.joinLinks),
    letters: withDefaults(new LetterOptions(), options.letters ?? {}),
    members: {
      seatsPerClient:
        members.seatsPerClient === null
          ? null
          : count('members.seatsPerClient', members.seatsPerClient),
      bulkSize: count('members.bulkSize', members.bulkSize),
    },
    people: peopleSettings(options.people),
    exports: exportSettings(options.exports),
    importFiles: importSettings(options.importFiles),
    denials: { listMissing: denials.listMissing },
    events: eventSettings(options.events),
    reads: acceptedReads(options.reads),
    statements: withDefaults(new StatementOptions(), options.statements ?? {}),
    trustedOrigins: acceptedOrigins(options.trustedOrigins),
    sqlite: { waitLimit: duration('sqlite.waitLimit', sqlite.waitLimit, 1) },
  };
}

function invitationSettings(
  given: InvitationOptions | undefined,
): ClienteleSettings['invitations'] {
  const invitations = withDefaults(new InvitationOptions(), given ?? {});
  if (typeof invitations.url !== 'function') {
    throw new ClienteleConfigError(START_REFUSALS.noInvitationUrl());
  }
  return {
    secrets: secretKeys(invitations.secrets),
    url: invitations.url,
    expiresIn: duration('invitations.expiresIn', invitations.expiresIn, 1),
    resendAfter: duration('invitations.resendAfter', invitations.resendAfter, 0),
    remindAfter: duration('invitations.remindAfter', invitations.remindAfter, 0),
    pendingPerClient: count('invitations.pendingPerClient', invitations.pendingPerClient),
    perActorAndHour: count('invitations.perActorAndHour', invitations.perActorAndHour),
    perAddressAndDay: count('invitations.perAddressAndDay', invitations.perAddressAndDay),
    copyLinks: isTrue(invitations.copyLinks),
    accounts: acceptedAccounts(invitations.accounts),
  };
}

/** Nothing but `true` switches on what is off by default: a host in JavaScript may give anything. */
function isTrue(given: unknown): boolean {
  return given === true;
}

function joinLinkSettings(given: JoinLinkOptions = {}): ClienteleSettings['joinLinks'] {
  const links = withDefaults(new JoinLinkOptions(), given);
  if (links.url !== null && typeof links.url !== 'function') {
    throw new ClienteleConfigError(START_REFUSALS.noJoinLinkUrl());
  }
  return {
    url: links.url,
    perLinkAndHour: count('joinLinks.perLinkAndHour', links.perLinkAndHour),
    pendingPerLink: count('joinLinks.pendingPerLink', links.pendingPerLink),
    perAddressAndDay: count('joinLinks.perAddressAndDay', links.perAddressAndDay),
  };
}

function acceptedAccounts(accounts: AccountsOption): AccountsOption {
  if (ACCOUNTS.includes(accounts)) return accounts;
  throw new ClienteleConfigError(START_REFUSALS.unknownAccounts(JSON.stringify(accounts)));
}

/** What hosts give may be anything: no list, or addresses of pages. */
function acceptedOrigins(given: readonly string[] = []): readonly string[] {
  const origins: readonly unknown[] = Array.isArray(given) ? given : [given];
  const wrong = origins.find((origin) => typeof origin !== 'string' || !isOrigin(origin));
  if (wrong !== undefined)
    throw new ClienteleConfigError(START_REFUSALS.noOrigin(JSON.stringify(wrong)));
  return given;
}

function eventSettings(given: EventOptions = {}): ClienteleSettings['events'] {
  const events = withDefaults(new EventOptions(), given);
  return {
    relay: events.relay,
    sweepEvery: timer('events.sweepEvery', events.sweepEvery),
    concurrency: count('events.concurrency', events.concurrency),
    listenerTimeout: timer('events.listenerTimeout', events.listenerTimeout),
    attempts: count('events.attempts', events.attempts),
    retryAfter: duration('events.retryAfter', events.retryAfter, 0),
    retryAtMost: duration('events.retryAtMost', events.retryAtMost, 0),
    lease: timer('events.lease', events.lease),
    keepFor: events.keepFor === null ? null : duration('events.keepFor', events.keepFor, 1),
  };
}

/** The defaults, but for what is given. */
export function withDefaults<T extends object>(defaults: T, given: Partial<T>): Required<T> {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.assign(defaults, Object.fromEntries(set)) as Required<T>;
}

function acceptedCatalogue(
  given: Partial<Catalogue<PermissionKey>> | undefined,
): Catalogue<PermissionKey> {
  if (Array.isArray(given?.nodes) && typeof given.has === 'function')
    return given as Catalogue<PermissionKey>;
  throw new ClienteleConfigError(START_REFUSALS.noCatalogue());
}

function acceptedAuth(auth: AuthOptions | undefined): AuthOptions {
  const given: Unchecked<AuthOptions> = auth ?? {};
  if (given.caller !== undefined && typeof given.caller !== 'function')
    throw new ClienteleConfigError(START_REFUSALS.noCaller());
  const { strategies } = given;
  const isNeeded = given.caller === undefined || strategies !== undefined;
  if (isNeeded && (!Array.isArray(strategies) || strategies.length === 0)) {
    throw new ClienteleConfigError(START_REFUSALS.noStrategies());
  }
  if (Array.isArray(strategies) && strategies.includes('session'))
    throw new ClienteleConfigError(START_REFUSALS.sessionStrategy());
  return auth ?? {};
}

function acceptedReads(reads: ReadsOption = 'master'): ReadsOption {
  if (READS.includes(reads)) return reads;
  throw new ClienteleConfigError(START_REFUSALS.unknownReads(JSON.stringify(reads)));
}

function secretKeys(secrets: InvitationOptions['secrets'] | undefined): readonly KeyObject[] {
  if (!Array.isArray(secrets) || secrets.length === 0) {
    throw new ClienteleConfigError(START_REFUSALS.noSecrets());
  }
  return secrets.map((secret: unknown, index) => {
    const bytes = typeof secret === 'string' ? Buffer.from(secret) : secret;
    if (!(bytes instanceof Uint8Array) || bytes.byteLength < SECRET_BYTES) {
      throw new ClienteleConfigError(START_REFUSALS.shortSecret(index, SECRET_BYTES));
    }
    return createSecretKey(bytes);
  });
}

/** Milliseconds of an option that is a length of time, at least `least`; throws `ClienteleConfigError`. */
export function duration(name: string, value: DurationOption, least: number): number {
  // `ms` throws its own error for empty text.
  const length: unknown = typeof value === 'string' && value.length > 0 ? ms(value) : value;
  if (typeof length !== 'number' || !Number.isFinite(length) || length < least) {
    throw new ClienteleConfigError(START_REFUSALS.noDuration(name, least));
  }
  return length;
}

function peopleSettings(given: PeopleOptions | undefined): ClienteleSettings['people'] {
  const people = withDefaults(new PeopleOptions(), given ?? {});
  return {
    endingNotice: duration('people.endingNotice', people.endingNotice, 0),
    endsEvery: timer('people.endsEvery', people.endsEvery),
    standingsEvery: timer('people.standingsEvery', people.standingsEvery),
  };
}

function exportSettings(given: ExportOptions | undefined): ClienteleSettings['exports'] {
  const { directory, bom, expiresIn, sweepEvery } = withDefaults(new ExportOptions(), given ?? {});
  return {
    directory: folder('exports.directory', directory),
    bom,
    expiresIn: duration('exports.expiresIn', expiresIn, 1),
    sweepEvery: timer('exports.sweepEvery', sweepEvery),
  };
}

function importSettings(given: ImportOptions | undefined): ClienteleSettings['importFiles'] {
  const { expiresIn, sweepEvery } = withDefaults(new ImportOptions(), given ?? {});
  return {
    expiresIn: duration('importFiles.expiresIn', expiresIn, 1),
    sweepEvery: timer('importFiles.sweepEvery', sweepEvery),
  };
}

/** A length of time that a timer is set to: a longer one than timers take would go off at once. */
function timer(name: string, value: DurationOption): number {
  return Math.min(duration(name, value, 1), TIMER_MOST);
}

function folder(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new ClienteleConfigError(START_REFUSALS.noFolder(name));
}

/** An option that is a whole number above 0; throws `ClienteleConfigError`. */
export function count(name: string, value: number): number {
  if (!Number.isInteger(value) || value < 1) {
    throw new ClienteleConfigError(START_REFUSALS.noCount(name));
  }
  return value;
}
