import { Inject, Injectable } from '@nestjs/common';
import { ActingLoader } from '../access/acting-loader.js';
import { assertMay } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { lockAudience } from '../callers/audience.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { isoTime } from '../database/iso-time.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { InvitationFinder } from '../invitations/invitation-finder.js';
import { InvitationUrls } from '../invitations/invitation-urls.js';
import { InvitationWriter } from '../invitations/invitation-writer.js';
import { invitedTarget } from '../members/invited-target.js';
import type { CopiedLink } from './copied-link.view.js';

/** Answers the links of invitations to staff admins, where the host allows that. */
@Injectable()
export class LinkCopier {
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly finder: InvitationFinder,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly writer: InvitationWriter,
    private readonly urls: InvitationUrls,
  ) {}

  /** See `InvitationLinksService.copy`. */
  async copy(actor: Actor, id: string): Promise<CopiedLink> {
    const { portalId } = actor;
    const seen = await this.finder.byId(id, portalId);
    const { invitation, portal } = await this.transactions.run(async (manager) => {
      await lockAudience(manager, seen);
      const acting = await this.actors.load(actor, manager);
      const { invitation, member } = await this.finder.forUpdate(manager, id, portalId);
      assertMay('copyLink', acting, invitedTarget(invitation));
      if (!this.settings.invitations.copyLinks) throw new ClienteleError('COPY_LINKS_OFF');
      this.finder.assertPossible(invitation, 'accept');
      if (!member) throw new ClienteleError('NOT_FOUND');
      await this.writer.noteCopied(manager, actor, invitation);
      return { invitation, portal: await this.urls.portal(manager, portalId) };
    });
    // Only now: what was never noted is never answered.
    return { url: this.urls.of(invitation, portal), expiresAt: isoTime(invitation.expiresAt) };
  }
}
