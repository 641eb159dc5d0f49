import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { chunksOf } from '../database/chunks.js';
import { groupBy } from '../database/group-by.js';
import {
  type InvitationStatus,
  type InvitationTransition,
  OPEN,
  tryTransition,
} from '../domain/invitations/invitation-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { endedError } from './invitation-ended.js';

/** Finishes invitations, inside a transaction that holds the audience's lock. */
@Injectable()
export class InvitationCloser {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Writes that the invitation is finished. Throws how it has ended when it has already. */
  async close(
    manager: EntityManager,
    invitation: InvitationEntity,
    transition: Exclude<InvitationTransition, 'resend'>,
  ): Promise<void> {
    await this.closeAll(manager, invitation.portalId, [invitation], transition);
  }

  /** The same for many of one portal, in a few statements however many they are. */
  async closeAll(
    manager: EntityManager,
    portalId: string,
    invitations: readonly InvitationEntity[],
    transition: Exclude<InvitationTransition, 'resend'>,
  ): Promise<void> {
    const now = this.clock.now();
    const nextOf = (invitation: InvitationEntity): InvitationStatus => {
      const result = tryTransition(invitation, transition, now);
      if ('ended' in result) throw endedError(result.ended);
      return result.next;
    };
    for (const [status, closing] of groupBy(invitations, nextOf)) {
      const edit = { status, endedAt: now, updatedAt: now, version: () => 'version + 1' };
      for (const some of chunksOf(closing.map(({ id }) => id))) {
        await manager
          .getRepository(InvitationEntity)
          .update({ id: In(some), portalId, status: OPEN }, edit);
      }
    }
  }
}
