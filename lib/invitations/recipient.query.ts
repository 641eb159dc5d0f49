import { Inject, Injectable } from '@nestjs/common';
import type {
  DataSource,
  DataSourceOptions,
  EntityManager,
  ObjectLiteral,
  SelectQueryBuilder,
} from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { type Audience, audienceKey } from '../callers/audience.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { mayReadOld } from '../database/as-of-now.js';
import { isMySql } from '../database/is-my-sql.js';
import { jsonArray, jsonArrayOf } from '../database/json-rows.js';
import { Statement } from '../database/statement.js';
import { UNCUT } from '../database/uncut.js';
import type { AllowedDomains, DomainLists } from '../domain/members/allowed-domains.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import type { MemberStatus } from '../domain/members/member-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { readJson } from '../schema/read-json.js';
import { readNumber } from '../schema/read-number.js';

const HOUR = 3_600_000;

/** An address, and the audience it is invited to. */
export interface Recipient extends Audience {
  readonly email: string;
}

/** What is known of an address before it gets a letter: all that speaks for or against one. */
export interface KnownRecipient {
  /** The name of the audience's client; null for staff. */
  readonly clientName: string | null;
  /** The lists of domains that count in the audience. */
  readonly domains: DomainLists;
  /** The member of the audience with this email, if it has one. */
  readonly member: { readonly id: string; readonly status: MemberStatus } | null;
  /** When the audience sent the address its last letter; null if it never did. */
  readonly lastSentAt: number | null;
  /** When the letter went out with which the sender has reached its limit for an hour; null if it has not. */
  readonly limitReachedAt: number | null;
  /** Whether the client has as many pending invitations as it may have; those that were asked for by join links are none of these. */
  readonly isFull: boolean;
  /** When the last letters of the whole portal to the address went out, or will. */
  readonly lettersAt: readonly number[];
}

interface Asked {
  readonly portalId: string;
  readonly clientId: string | null;
  readonly audience: string;
  readonly email: string;
  readonly inviterId: string | null;
  readonly open: string;
  readonly now: number;
  readonly hourAgo: number;
}

const NAMES = [
  'portalId',
  'clientId',
  'audience',
  'email',
  'inviterId',
  'open',
  'now',
  'hourAgo',
] as const satisfies readonly (keyof Asked)[];

type Query = SelectQueryBuilder<ObjectLiteral>;

/**
 * Reads in one statement what decides whether and when a letter may go to an address. It reads no more of an index than a
 * limit allows, however many letters there were before.
 */
@Injectable()
export class RecipientQuery {
  private readonly plain: Statement<Asked>;
  /** For transactions in which a read that locks nothing may show an older state. */
  private readonly locking: Statement<Asked>;

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.plain = new Statement(
      this.select((query) => query),
      NAMES,
    );
    this.locking = isMySql(dataSource.options)
      ? new Statement(
          this.select((query) => query.setLock('pessimistic_read')),
          NAMES,
        )
      : this.plain;
  }

  /** What is known of the recipient now, in a transaction that holds the audience's lock. The host has no limit of its own. */
  async read(
    manager: EntityManager,
    actor: Actor,
    { portalId, clientId, email }: Recipient,
  ): Promise<KnownRecipient> {
    const now = this.clock.now();
    const statement = mayReadOld(manager) ? this.locking : this.plain;
    const asked = {
      portalId,
      clientId,
      audience: audienceKey({ clientId }),
      email,
      inviterId: actor.kind === 'host' ? null : actor.memberId,
      open: OPEN,
      now,
      hourAgo: now - HOUR,
    };
    const [raw = {}] = await statement.all(manager, asked);
    if (!isCut(raw)) return knownFrom(raw, { clientId, email });
    const [whole = {}] = await statement.all(manager, asked, { before: UNCUT });
    return knownFrom(whole, { clientId, email });
  }

  private select(reading: (query: Query) => Query): Query {
    const letters = (): Query =>
      reading(this.dataSource.createQueryBuilder().from<ObjectLiteral>(InvitationEntity, 'i'));
    const query = this.dataSource
      .createQueryBuilder()
      .from<ObjectLiteral>(PortalEntity, 'p')
      .leftJoin(ClientEntity, 'c', 'c.id = :clientId AND c.portalId = p.id')
      .leftJoin(
        MemberEntity,
        'm',
        'm.portalId = p.id AND m.audience = :audience AND m.email = :email',
      )
      .leftJoin(InvitationEntity, 'l', `l.id = (${lastOfAudience(letters())})`)
      .where('p.id = :portalId')
      .select('c.name', 'clientName')
      .addSelect('p.allowedDomains', 'allowedDomains')
      .addSelect('p.staffDomains', 'staffDomains')
      .addSelect('c.allowedDomains', 'clientDomains')
      .addSelect('m.id', 'memberId')
      .addSelect('m.email', 'memberEmail')
      .addSelect('m.status', 'memberStatus')
      .addSelect('l.email', 'lastEmail')
      .addSelect('l.sentAt', 'lastSentAt')
      .addSelect(`(${this.atLimitOfHour(letters())})`, 'limitReachedAt')
      .addSelect(`(${this.atLimitOfPending(letters())})`, 'full')
      .addSelect(`(${this.recent(letters())})`, 'letters');
    return reading(query);
  }

  private atLimitOfHour(letters: Query): string {
    return letters
      .select('i.sentAt')
      .where('i.portalId = :portalId AND i.inviterId = :inviterId AND i.sentAt > :hourAgo')
      .andWhere('i.joinLinkId IS NULL')
      .orderBy('i.sentAt', 'DESC')
      .offset(this.settings.invitations.perActorAndHour - 1)
      .limit(1)
      .getQuery();
  }

  private atLimitOfPending(letters: Query): string {
    return letters
      .select('1')
      .where('i.portalId = :portalId AND i.clientId = :clientId')
      .andWhere('i.status = :open AND i.joinLinkId IS NULL AND i.expiresAt > :now')
      .orderBy('i.expiresAt', 'ASC')
      .offset(this.settings.invitations.pendingPerClient - 1)
      .limit(1)
      .getQuery();
  }

  /** The last letters of an address are among those of the invitations that wrote to it last. */
  private recent(rows: Query): string {
    const { driver, options } = this.dataSource;
    const query = rows
      .select('i.email', 'email')
      .addSelect('i.lettersAt', 'lettersAt')
      .where('i.portalId = :portalId AND i.email = :email')
      .orderBy('i.lastLetterAt', 'DESC')
      .limit(this.settings.invitations.perAddressAndDay);
    const [email = '', letters = ''] = ['email', 'lettersAt'].map((each) => driver.escape(each));
    return `SELECT ${pairs(options, `r.${email}`, `r.${letters}`)} FROM (${query.getQuery()}) r`;
  }
}

function lastOfAudience(letters: Query): string {
  return letters
    .select('i.id')
    .where('i.portalId = :portalId AND i.audience = :audience AND i.email = :email')
    .orderBy('i.sentAt', 'DESC')
    .limit(1)
    .getQuery();
}

/** The pairs of two columns in all rows, as one JSON array. */
function pairs(options: DataSourceOptions, text: string, json: string): string {
  // JSON has a collation of its own on MySQL and MariaDB, and takes in no text of another one.
  const taken = isMySql(options) ? `CONVERT(${text} USING utf8mb4) COLLATE utf8mb4_bin` : text;
  return jsonArrayOf(options, jsonArray(options, [taken, json]));
}

function isCut(raw: Record<string, unknown>): boolean {
  try {
    readJson(raw['letters']);
    return false;
  } catch {
    return true;
  }
}

/** Databases may find letters of similar addresses, too. */
function knownFrom(
  raw: Record<string, unknown>,
  { clientId, email }: Pick<Recipient, 'clientId' | 'email'>,
): KnownRecipient {
  const pairs = readJson<[string, unknown][]>(raw['letters']) ?? [];
  const letters = pairs.filter(([address]) => address === email);
  return {
    clientName: raw['clientName'] as string | null,
    domains: {
      portal: readJson<AllowedDomains>(raw[clientId === null ? 'staffDomains' : 'allowedDomains']),
      client: readJson<AllowedDomains>(raw['clientDomains']),
    },
    member:
      raw['memberEmail'] === email
        ? { id: raw['memberId'] as string, status: raw['memberStatus'] as MemberStatus }
        : null,
    lastSentAt: raw['lastEmail'] === email ? readNumber(raw['lastSentAt']) : null,
    limitReachedAt: raw['limitReachedAt'] === null ? null : readNumber(raw['limitReachedAt']),
    isFull: raw['full'] !== null,
    // MariaDB puts JSON into JSON as text.
    lettersAt: letters.flatMap(([, moments]) => readJson<number[]>(moments) ?? []),
  };
}
