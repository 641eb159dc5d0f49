import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { isOpenLink } from '../domain/joining/join-link-state.js';
import { isServing } from '../domain/joining/serving-link.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { JoinLinkEntity } from '../schema/join-link.entity.js';

/** Keeps to what join links and their makers could still give whenever somebody asks; `InvitationVoids` does when somebody accepts. */
@Injectable()
export class JoinLinkRule {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly actors: ActingLoader,
  ) {}

  /** Whether the link is open now, and its maker may make links of the client now. */
  async serves(manager: EntityManager, link: JoinLinkEntity): Promise<boolean> {
    const { makerId, portalId } = link;
    const now = this.clock.now();
    if (!isOpenLink(link, now)) return false;
    const maker = await this.actors.memberOrHost({ memberId: makerId, portalId }, manager);
    return isServing(link, maker, now);
  }
}
