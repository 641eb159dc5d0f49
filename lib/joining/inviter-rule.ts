import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClienteleError } from '../errors/clientele.error.js';
import { InvitationVoids, type Letter } from '../members/invitation-voids.js';

/** Keeps to what inviters could still give: an invitation is worth no more than its inviter is now. */
@Injectable()
export class InviterRule {
  constructor(private readonly voids: InvitationVoids) {}

  /**
   * Throws `INVITATION_VOID`, saying why, when what is given has ended, its domain is not allowed, or the inviter is not usable
   * any more, may not or cannot give it now.
   */
  async assertCouldStillGive(manager: EntityManager, letter: Letter): Promise<void> {
    const reason = await this.voids.of(manager, letter);
    if (reason !== null) throw new ClienteleError('INVITATION_VOID', { details: { void: reason } });
  }
}
