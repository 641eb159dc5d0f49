import type { EntityManager } from 'typeorm';
import { OPEN, stateAt } from '../../domain/invitations/invitation-status.js';
import type { InvitationVoids } from '../../members/invitation-voids.js';
import { readNumber } from '../../schema/read-number.js';
import type { Cell } from './csv.js';

/** An open invitation, as it was read; null where a member has none. */
export interface OpenInvitation {
  readonly invitationId: string | null;
  readonly invitationExpiresAt: unknown;
}

/** Tells how open invitations stand, as lists do: `pending`, `expired`, or `void: ` and why they cannot be accepted. */
export class InvitationCells {
  constructor(
    private readonly manager: EntityManager,
    private readonly voids: InvitationVoids,
    private readonly at: { readonly portalId: string; readonly now: number },
  ) {}

  /** The cell of each of these; empty where there is none. */
  async of(invitations: readonly OpenInvitation[]): Promise<(one: OpenInvitation) => Cell> {
    const pending = invitations.flatMap((one) =>
      one.invitationId !== null && this.stateOf(one) === OPEN ? one.invitationId : [],
    );
    const { manager, at } = this;
    const reasons =
      pending.length > 0 ? await this.voids.ofMany(manager, at.portalId, pending) : null;
    return (one) => {
      if (one.invitationId === null) return null;
      const reason = reasons?.get(one.invitationId) ?? null;
      return reason === null ? this.stateOf(one) : `void: ${reason}`;
    };
  }

  private stateOf({ invitationExpiresAt }: OpenInvitation) {
    return stateAt({ status: OPEN, expiresAt: readNumber(invitationExpiresAt) }, this.at.now);
  }
}
