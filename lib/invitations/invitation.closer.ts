import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../clock/clock.port.js';
import { type InvitationTransition, tryTransition } from './domain/invitation-status.js';
import { endedError } from './invitation-ended.js';
import { InvitationEntity } from './invitation.entity.js';

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
    const now = this.clock.now();
    const result = tryTransition(invitation, transition, now);
    if ('ended' in result) throw endedError(result.ended);
    const { id, portalId, version, status } = invitation;
    await manager
      .getRepository(InvitationEntity)
      .update(
        { id, portalId, status },
        { status: result.next, endedAt: now, updatedAt: now, version: version + 1 },
      );
  }
}
