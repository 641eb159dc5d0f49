import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { type Audience, audienceKey } from '../callers/audience.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { mayReadOld } from '../database/as-of-now.js';
import { isMySql } from '../database/is-my-sql.js';
import { Statement } from '../database/statement.js';
import type { AllowedDomains, DomainLists } from '../domain/members/allowed-domains.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import type { MemberStatus } from '../domain/members/member-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { LetterEntity } from '../schema/letter.entity.js';
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
  /** When the audience invited the address last; null if it never did. */
  readonly lastSentAt: number | null;
  /** When the letter went out with which the sender has reached its limit for an hour; null if it has not. */
  readonly limitReachedAt: number | null;
  /** Whether the client has as many pending invitations as it may have; those that were asked for by join links are none of these. */
  readonly isFull: boolean;
  /**
   * When the oldest of the last letters of the whole portal to the address went out, or will, of so many as may go out within a
   * day; null while there were fewer.
   */
  readonly oldestLetterAt: number | null;
}

interface Asked {
  readonly portalId: string;
  readonly clientId: string | null;
  readonly audience: string;
  readonly email: string;
  readonly senderId: string | null;
  readonly open: string;
  readonly now: number;
  readonly hourAgo: number;
}

const NAMES = [
  'portalId',
  'clientId',
  'audience',
  'email',
  'senderId',
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
      senderId: actor.kind === 'host' ? null : actor.memberId,
      open: OPEN,
      now,
      hourAgo: now - HOUR,
    };
    const [raw = {}] = await statement.all(manager, asked);
    return knownFrom(raw, { clientId, email });
  }

  private select(reading: (query: Query) => Query): Query {
    const rows = (entity: typeof InvitationEntity | typeof LetterEntity, alias: string): Query =>
      reading(this.dataSource.createQueryBuilder().from<ObjectLiteral>(entity, alias));
    const invitations = (): Query => rows(InvitationEntity, 'i');
    const letters = (): Query => rows(LetterEntity, 'w');
    const query = this.dataSource
      .createQueryBuilder()
      .from<ObjectLiteral>(PortalEntity, 'p')
      .leftJoin(ClientEntity, 'c', 'c.id = :clientId AND c.portalId = p.id')
      .leftJoin(
        MemberEntity,
        'm',
        'm.portalId = p.id AND m.audience = :audience AND m.email = :email',
      )
      .leftJoin(LetterEntity, 'l', `l.id = (${lastOfAudience(letters())})`)
      .leftJoin(LetterEntity, 'd', `d.id = (${this.oldestOfDay(letters())})`)
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
      .addSelect('d.email', 'oldestEmail')
      .addSelect('d.leavesAt', 'oldestLetterAt')
      .addSelect(`(${this.atLimitOfHour(letters())})`, 'limitReachedAt')
      .addSelect(`(${this.atLimitOfPending(invitations())})`, 'full');
    return reading(query);
  }

  /** By letters, of which one invitation may have several, to several addresses. */
  private atLimitOfHour(letters: Query): string {
    return letters
      .select('w.sentAt')
      .where('w.portalId = :portalId AND w.senderId = :senderId AND w.sentAt > :hourAgo')
      .orderBy('w.sentAt', 'DESC')
      .offset(this.settings.invitations.perActorAndHour - 1)
      .limit(1)
      .getQuery();
  }

  private atLimitOfPending(invitations: Query): string {
    return invitations
      .select('1')
      .where('i.portalId = :portalId AND i.clientId = :clientId')
      .andWhere('i.status = :open AND i.joinLinkId IS NULL AND i.expiresAt > :now')
      .orderBy('i.expiresAt', 'ASC')
      .offset(this.settings.invitations.pendingPerClient - 1)
      .limit(1)
      .getQuery();
  }

  /** With so many letters the address has had what it may have within a day of this one. */
  private oldestOfDay(letters: Query): string {
    return letters
      .select('w.id')
      .where('w.portalId = :portalId AND w.email = :email')
      .orderBy('w.leavesAt', 'DESC')
      .offset(this.settings.invitations.perAddressAndDay - 1)
      .limit(1)
      .getQuery();
  }
}

function lastOfAudience(letters: Query): string {
  return letters
    .select('w.id')
    .where('w.portalId = :portalId AND w.audience = :audience AND w.email = :email')
    .andWhere("w.kind = 'invitation'")
    .orderBy('w.sentAt', 'DESC')
    .limit(1)
    .getQuery();
}

/** Databases may find letters of similar addresses, too. */
function knownFrom(
  raw: Record<string, unknown>,
  { clientId, email }: Pick<Recipient, 'clientId' | 'email'>,
): KnownRecipient {
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
    oldestLetterAt: raw['oldestEmail'] === email ? readNumber(raw['oldestLetterAt']) : null,
  };
}
