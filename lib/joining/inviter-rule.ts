import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClienteleError } from '../errors/clientele.error.js';
import type { InvitedMember } from '../invitations/invited-member.query.js';
import { InvitationVoids } from '../members/invitation-voids.js';

/** Keeps to what inviters could still give: an invitation is worth no more than its inviter is now. */
@Injectable()
export class InviterRule {
  constructor(private readonly voids: InvitationVoids) {}

  /**
   * Throws `INVITATION_VOID`, saying why, when what is given has ended, the address is not allowed any more, its join link is
   * over, or the inviter is not usable, may not or cannot give it now.
   */
  async assertCouldStillGive(manager: EntityManager, invited: InvitedMember): Promise<void> {
    const reason = await this.voids.of(manager, invited);
    if (reason !== null) throw new ClienteleError('INVITATION_VOID', { details: { void: reason } });
  }
}
