import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import { audienceKey } from '../callers/audience.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { OPEN, wasSettled } from '../domain/invitations/invitation-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import type { JoinLinkEntity } from '../schema/join-link.entity.js';
import { LetterEntity } from '../schema/letter.entity.js';
import { MemberTraceEntity } from '../schema/member-trace.entity.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Limits what strangers can have sent by a join link. They are its own: what is sent by it counts for no limit of others. */
@Injectable()
export class JoinLimits {
  private readonly most: ClienteleSettings['joinLinks'];

  constructor(
    @Inject(CLIENTELE_SETTINGS) { joinLinks }: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.most = joinLinks;
  }

  /** Whether one more letter may go to the address by the link. The client's lock is held. */
  async allow(manager: EntityManager, link: JoinLinkEntity, email: string): Promise<boolean> {
    const { id: joinLinkId, portalId } = link;
    const now = this.clock.now();
    const rows = manager.getRepository(InvitationEntity);
    const hour = await rows.countBy({ joinLinkId, sentAt: MoreThan(now - HOUR) });
    if (hour >= this.most.perLinkAndHour) return false;
    const pending = await rows.countBy({ joinLinkId, status: OPEN, expiresAt: MoreThan(now) });
    if (pending >= this.most.pendingPerLink) return false;
    const since = now - DAY;
    const letters = await manager
      .getRepository(LetterEntity)
      .findBy({ portalId, email, kind: 'invitation', leavesAt: MoreThan(since) });
    // Databases may find letters of similar addresses, too.
    const own = letters.filter((letter) => letter.email === email);
    return own.length < this.most.perAddressAndDay;
  }

  /**
   * Whether the address was here before and has gone: a member that somebody has removed, or one whose invitation somebody has
   * cancelled. Who was taken out does not come back by a link.
   */
  async wasHere(
    manager: EntityManager,
    { portalId, clientId }: Pick<JoinLinkEntity, 'portalId' | 'clientId'>,
    email: string,
  ): Promise<boolean> {
    const audience = audienceKey({ clientId });
    const invitations = await manager
      .getRepository(InvitationEntity)
      .findBy({ portalId, audience, email });
    if (invitations.some((each) => each.email === email && wasSettled(each.status))) return true;
    const traces = await manager
      .getRepository(MemberTraceEntity)
      .findBy({ portalId, clientId, email });
    return traces.some((trace) => trace.email === email && trace.identityId !== null);
  }
}
