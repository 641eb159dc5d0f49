import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { readForUpdate } from '../database/read-for-update.js';
import { isOpenLink } from '../domain/joining/join-link-state.js';
import { refusingList } from '../domain/members/allowed-domains.js';
import { refusal } from '../domain/members/member-policy.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { InvitationEntity } from '../schema/invitation.entity.js';
import { JoinLinkEntity } from '../schema/join-link.entity.js';

/** Keeps to what join links and their makers could still give, whenever somebody asks and whenever somebody accepts. */
@Injectable()
export class JoinLinkRule {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly actors: ActingLoader,
  ) {}

  /** Whether the link is open now, and its maker may make links of the client now. */
  async serves(manager: EntityManager, link: JoinLinkEntity): Promise<boolean> {
    const { makerId, portalId, clientId } = link;
    if (!isOpenLink(link, this.clock.now())) return false;
    if (makerId === null) return true;
    const maker = await this.actors.member({ memberId: makerId, portalId }, manager);
    const target = { kind: 'client', memberId: null, clientId } as const;
    return maker !== null && refusal('joinLinks', maker, target) === null;
  }

  /**
   * Throws `INVITATION_VOID` for an invitation that was asked for by a link which would not let its person ask any more. In the
   * transaction that accepts it, which holds the client's lock, nobody joins by the link meanwhile.
   */
  async assertServes(manager: EntityManager, invitation: InvitationEntity): Promise<void> {
    const { joinLinkId, portalId, email } = invitation;
    if (joinLinkId === null) return;
    const which = { id: joinLinkId, portalId };
    const [link] = manager.queryRunner?.isTransactionActive
      ? await readForUpdate(manager, JoinLinkEntity, which)
      : await manager.getRepository(JoinLinkEntity).findBy(which);
    const lists = { portal: null, client: null, link: link?.domains ?? null };
    const isServed = link && refusingList(email, lists) === null;
    if (!isServed || !(await this.serves(manager, link)))
      throw new ClienteleError('INVITATION_VOID');
  }
}
