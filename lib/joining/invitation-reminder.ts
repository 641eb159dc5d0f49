import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, type EntityManager, In, MoreThan } from 'typeorm';
import { hostActor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { newId } from '../database/ids.js';
import { lockWhere } from '../database/lock-row.js';
import { readForUpdate } from '../database/read-for-update.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { Writes } from '../database/writes.js';
import { invitationEventData } from '../domain/events/invitation-event-data.js';
import { OPEN, stateAt } from '../domain/invitations/invitation-status.js';
import { reminders } from '../domain/invitations/reminders.js';
import { normalizeEmail } from '../domain/members/email.js';
import { normalizeDomain } from '../domain/portals/normalize-domain.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { EventEntity } from '../schema/event.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { LetterEntity } from '../schema/letter.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';

const DAY = 86_400_000;

/** Most invitations one reminder is about; nobody has as many. */
const MOST = 20;

/** An invitation whose link may be sent once more. */
type Pending = Pick<InvitationEntity, 'id' | 'portalId' | 'clientId' | 'audience'>;

/** A row that is written where nobody is reminded, and taken away again. */
interface Decoy {
  readonly portalId: string;
  readonly letter: LetterEntity;
  readonly invitationId: string;
}

/**
 * Sends people who have not accepted yet their links once more. It sends the database as many statements, of the same kinds,
 * whether there is anybody to remind or not: what it costs tells nobody who is invited.
 */
@Injectable()
export class InvitationReminder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly events: EventRecorder,
  ) {}

  /** See `InvitationsService.remind`. */
  async remind(given: string, domain: string | null): Promise<void> {
    const email = normalizeEmail(given) ?? '';
    const called = domain === null ? null : normalizeDomain(domain);
    const home = await this.home(called);
    if (!home) return;
    const pending = await this.pending(
      email,
      called !== null && home.domain === called ? home.id : null,
    );
    await this.transactions.run((manager) => this.send(manager, email, pending, home.id));
  }

  /** The portal whose domain was called, else any. */
  private home(domain: string | null): Promise<PortalEntity | null> {
    return this.dataSource
      .createQueryBuilder(PortalEntity, 'p')
      .orderBy('CASE WHEN p.domain = :domain THEN 0 ELSE 1 END')
      .addOrderBy('p.createdAt')
      .setParameters({ domain })
      .limit(1)
      .getOne();
  }

  /** On a portal's own domain only its own exist. */
  private pending(email: string, portalId: string | null): Promise<Pending[]> {
    const query = this.dataSource
      .createQueryBuilder(InvitationEntity, 'i')
      .where('i.email = :email AND i.status = :open AND i.expiresAt > :now', {
        email,
        open: OPEN,
        now: this.clock.now(),
      });
    if (portalId !== null) query.andWhere('i.portalId = :portalId', { portalId });
    return query.orderBy('i.id').limit(MOST).getMany();
  }

  private async send(
    manager: EntityManager,
    email: string,
    pending: readonly Pending[],
    homeId: string,
  ): Promise<void> {
    await lockAudiences(manager, pending);
    const now = this.clock.now();
    const ids = [...pending.map(({ id }) => id), newId()];
    const found = await readForUpdate(manager, InvitationEntity, { id: In(ids), status: OPEN });
    const live = found.filter((one) => one.email === email && stateAt(one, now) === OPEN);
    const { perAddressAndDay: mostOfDay, remindAfter } = this.settings.invitations;
    const portalIds = [...live.map(({ portalId }) => portalId), homeId];
    const before = await manager.getRepository(LetterEntity).findBy({
      portalId: In(portalIds),
      email,
      leavesAt: MoreThan(now - Math.max(DAY, remindAfter)),
    });
    const due = reminders(live, before, { now, remindAfter, mostOfDay });
    const decoy = due.length === 0 ? decoyOf(homeId, now) : null;
    await manager.getRepository(LetterEntity).insert(
      decoy
        ? [decoy.letter]
        : due.map(({ invitation: { portalId, audience, memberId }, leavesAt }) => ({
            ...{ id: newId(), portalId, audience, memberId, senderId: null, email },
            ...{ kind: 'reminder' as const, sentAt: now, leavesAt },
          })),
    );
    await this.record(manager, decoy, due, now);
    // Where somebody was reminded there is nothing to take away.
    await manager.getRepository(LetterEntity).delete({ id: decoy?.letter.id ?? newId() });
    await manager.getRepository(EventEntity).delete({ subjectId: decoy?.invitationId ?? newId() });
  }

  private async record(
    manager: EntityManager,
    decoy: Decoy | null,
    due: ReturnType<typeof reminders<InvitationEntity>>,
    now: number,
  ): Promise<void> {
    const reminded = decoy ? [{ invitation: nobodyOf(decoy), leavesAt: now }] : due;
    // In one statement, of however many portals they are.
    const writes = new Writes(manager);
    for (const { invitation, leavesAt } of reminded)
      this.events.add(writes, hostActor(invitation.portalId), {
        type: 'invitation.reminded',
        subject: { type: 'invitation', id: invitation.id },
        data: invitationEventData(invitation),
        holdFor: leavesAt - now,
      });
    await writes.flush();
  }
}

/** Two statements, whether they find anything or not: what is written about an invitation waits for its audience. */
async function lockAudiences(manager: EntityManager, pending: readonly Pending[]): Promise<void> {
  const clientIds = pending.flatMap(({ clientId }) => clientId ?? []);
  const portalIds = pending.flatMap(({ clientId, portalId }) =>
    clientId === null ? portalId : [],
  );
  await lockWhere(manager, ClientEntity, { id: In([...clientIds, newId()]) });
  await lockWhere(manager, PortalEntity, { id: In([...portalIds, newId()]) });
}

/** What the event of a decoy is about. */
function nobodyOf({ portalId, invitationId: id }: Decoy) {
  const nobody = { email: '', generation: 0, clientId: null, joinLinkId: null };
  return { id, portalId, memberId: id, ...nobody };
}

function decoyOf(portalId: string, now: number): Decoy {
  const letter: LetterEntity = {
    ...{ id: newId(), portalId, audience: newId(), memberId: newId(), email: '' },
    ...{ senderId: null, kind: 'reminder', sentAt: now, leavesAt: now },
  };
  return { portalId, letter, invitationId: newId() };
}
