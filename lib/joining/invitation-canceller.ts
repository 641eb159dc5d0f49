import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertMay } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { lockAudience, lockAudienceIfThere } from '../callers/audience.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { InvitationCloser } from '../invitations/invitation-closer.js';
import { InvitationFinder } from '../invitations/invitation-finder.js';
import { invitedTarget } from '../members/invited-target.js';

/** Ends invitations that are not accepted: those who sent them cancel, those who got them decline. */
@Injectable()
export class InvitationCanceller {
  constructor(
    private readonly finder: InvitationFinder,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly closer: InvitationCloser,
  ) {}

  /** See `InvitationsService.cancel`. */
  async cancel(actor: Actor, id: string, joined?: EntityManager): Promise<void> {
    const seen = await this.finder.byId(id, actor.portalId, joined);
    await this.transactions.run(async (manager) => {
      await lockAudience(manager, seen);
      const acting = await this.actors.load(actor, manager);
      const { invitation } = await this.finder.forUpdate(manager, id, actor.portalId);
      assertMay('cancel', acting, invitedTarget(invitation));
      await this.closer.cancel(manager, actor, invitation);
    }, joined);
  }

  /** See `InvitationsService.decline`. */
  async decline(token: unknown, domain: string | null): Promise<void> {
    const link = await this.finder.openLink(token, domain, 'decline');
    await this.transactions.run(async (manager) => {
      // With a client that is gone the invitation has ended, which the next line tells.
      await lockAudienceIfThere(manager, link.invitation);
      const { invitation } = await this.finder.openForUpdate(manager, link, 'decline');
      await this.closer.decline(manager, invitation);
    });
  }
}
