import { Injectable } from '@nestjs/common';
import type { Actor } from '../callers/actor.js';
import type { CopiedLink } from './copied-link.view.js';
import { LinkCopier } from './link-copier.js';

/**
 * The links of invitations, for staff admins who hand them on themselves.
 *
 * @example
 * ```ts
 * const { url } = await links.copy(actor, member.invitation.id);
 * ```
 */
@Injectable()
export class InvitationLinksService {
  /** @internal */
  constructor(private readonly copier: LinkCopier) {}

  /**
   * The present link of an invitation once more: as its mail has it, with the same end and the same inviter. From then on it
   * proves no address any more: it takes over no account, and one that it makes is unverified. Throws `NOT_FOUND`, `STAFF_ONLY`,
   * `ROLE_REQUIRED`, `COPY_LINKS_OFF` where the option `invitations.copyLinks` is off, or how the invitation has ended.
   */
  copy(actor: Actor, id: string): Promise<CopiedLink> {
    return this.copier.copy(actor, id);
  }
}
