import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { Audience } from '../callers/audience.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { asOfNow } from '../database/as-of-now.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';

const HOUR = 3_600_000;

/** Keeps invitations within their limits. Reads no more of an index than a limit allows, however many there were before. */
@Injectable()
export class InvitationLimits {
  private readonly options: ClienteleSettings['invitations'];

  constructor(
    @Inject(CLIENTELE_SETTINGS) { invitations }: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.options = invitations;
  }

  /** Throws `PENDING_LIMIT` when a client has as many pending invitations as it may have. Staff have no such limit. */
  async assertPending(manager: EntityManager, { portalId, clientId }: Audience): Promise<void> {
    if (clientId === null) return;
    const limit = this.options.pendingPerClient;
    const expiresAt = MoreThan(this.clock.now());
    const last = await manager.getRepository(InvitationEntity).find({
      select: { expiresAt: true },
      where: { portalId, clientId, status: OPEN, expiresAt },
      order: { expiresAt: 'ASC' },
      ...nth(limit),
      ...asOfNow(manager),
    });
    if (last.length > 0) throw new ClienteleError('PENDING_LIMIT', { details: { limit } });
  }

  /**
   * Throws `INVITATION_RATE_LIMIT` when the actor has sent as many as it may within an hour: the one that the limit was
   * reached with is the one to wait for. The host has no such limit.
   */
  async assertRate(manager: EntityManager, actor: Actor): Promise<void> {
    if (actor.kind === 'host') return;
    const now = this.clock.now();
    const [last] = await manager.getRepository(InvitationEntity).find({
      select: { sentAt: true },
      where: {
        portalId: actor.portalId,
        inviterId: actor.memberId,
        sentAt: MoreThan(now - HOUR),
      },
      order: { sentAt: 'DESC' },
      ...nth(this.options.perActorAndHour),
      ...asOfNow(manager),
    });
    if (last)
      throw new ClienteleError('INVITATION_RATE_LIMIT', { retryAfter: last.sentAt + HOUR - now });
  }
}

/** The row of a list with this number, counted from 1, if there are as many. */
function nth(number: number): { skip: number; take: number } {
  return { skip: number - 1, take: 1 };
}
