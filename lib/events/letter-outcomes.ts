import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, type EntityManager, In } from 'typeorm';
import { hostActor } from '../callers/actor.js';
import { lockAudienceIfThere } from '../callers/audience.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { groupBy } from '../database/group-by.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { InvitationEventData } from '../domain/events/invitation-event-data.js';
import { isInvitationLetter } from '../domain/events/invitation-letters.js';
import { PARKED } from '../domain/events/delivery-status.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import {
  deliveryOf,
  FAILED,
  type LetterDelivery,
  QUEUED,
} from '../domain/invitations/letter-delivery.js';
import { EventEntity } from '../schema/event.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { EventDeliveries } from './event-deliveries.js';
import { EventRecorder } from './event-recorder.js';

/** What is said of a letter that was tried too often. */
const GIVEN_UP = 'It was tried too often.';

type Letter = Pick<EventEntity, 'id' | 'portalId' | 'type' | 'data'>;

/** Notes at invitations what has become of their letters. */
@Injectable()
export class LetterOutcomes {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly deliveries: EventDeliveries,
    private readonly events: EventRecorder,
  ) {}

  /** Why the event can never be delivered, in a listener's words; null when it is to be tried again. */
  endReason(event: Letter): Promise<string | null> {
    return this.deliveries.endReason(event);
  }

  /** Every listener has heard of the event, or there is none. */
  async noteDelivered(event: Letter): Promise<void> {
    if (!isInvitationLetter(event.type)) return;
    const delivery = deliveryOf(await this.deliveries.isHeard(event));
    await setDelivery(this.dataSource.manager, [event], delivery);
  }

  /** The event is parked, for `reason`; null when it was tried too often. Tells of the letter once. */
  async noteParked(event: Letter, reason: string | null): Promise<void> {
    if (!isInvitationLetter(event.type)) return;
    // Another listener than the one that mails has failed.
    if (reason === null && (await this.deliveries.isHeard(event))) return this.noteDelivered(event);
    const { portalId } = event;
    const data = event.data as InvitationEventData;
    await this.transactions.run(async (manager) => {
      await lockAudienceIfThere(manager, { portalId, clientId: data.clientId });
      if (!(await setDelivery(manager, [event], FAILED))) return;
      await this.events.record(manager, hostActor(portalId), {
        type: 'invitation.undeliverable',
        subject: { type: 'invitation', id: data.invitationId },
        data: { ...data, reason: reason ?? GIVEN_UP },
      });
    });
  }

  /** Has parked events told again from here on: to those, too, who could not deliver them. */
  async requeue(
    manager: EntityManager,
    portalId: string,
    ordinals: readonly number[],
  ): Promise<void> {
    const events = await manager.getRepository(EventEntity).find({
      select: { ordinal: true, id: true, portalId: true, type: true, data: true },
      where: { ordinal: In([...ordinals]), portalId, status: PARKED },
    });
    await this.deliveries.forgetUndeliverable(
      manager,
      portalId,
      events.map(({ id }) => id),
    );
    const letters = events.filter(({ type }) => isInvitationLetter(type));
    const groups = groupBy(letters, ({ data }) => (data as InvitationEventData).generation);
    for (const [, some] of groups) await setDelivery(manager, some, QUEUED);
  }
}

/** Says so at the invitations whose present link these letters, of one generation, are about; whether that changed any. */
async function setDelivery(
  manager: EntityManager,
  letters: readonly Letter[],
  delivery: LetterDelivery,
): Promise<boolean> {
  const data = letters.map((letter) => letter.data as InvitationEventData);
  const [letter] = letters;
  const { affected } = await manager
    .createQueryBuilder()
    .update(InvitationEntity)
    .set({ delivery })
    .where('id IN (:...ids) AND portalId = :portalId AND status = :open', {
      ids: data.map(({ invitationId }) => invitationId),
      portalId: letter?.portalId,
      open: OPEN,
    })
    .andWhere('generation = :generation AND delivery <> :delivery', {
      generation: data[0]?.generation,
      delivery,
    })
    .updateEntity(false)
    .execute();
  return Boolean(affected);
}
