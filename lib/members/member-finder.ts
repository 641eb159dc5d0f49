import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertMay } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { sightOf } from '../callers/sight.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import { ownManager } from '../database/own-manager.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberEntity } from '../schema/member.entity.js';
import { type ShownMember, ShownMembersQuery } from './shown-members.query.js';

/** Finds members. */
@Injectable()
export class MemberFinder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly actors: ActingLoader,
    private readonly members: ShownMembersQuery,
  ) {}

  /** The member with this id in the portal; throws `NOT_FOUND`. */
  async byId(id: string, portalId: string, manager?: EntityManager): Promise<MemberEntity> {
    const rows = ownManager(this.dataSource, manager).getRepository(MemberEntity);
    const member = isId(id) ? await rows.findOneBy({ id, portalId }) : null;
    if (!member) throw new ClienteleError('NOT_FOUND');
    return member;
  }

  /** The member with this id, if the actor may read it. Throws `NOT_FOUND` or `PERMISSION_DENIED`. */
  async readable(actor: Actor, id: string): Promise<MemberEntity> {
    const member = await this.byId(id, actor.portalId);
    const acting = await this.actors.reading(actor);
    assertMay('read', acting, { ...member, memberId: id });
    return member;
  }

  /** Likewise with all that answers show of it. */
  async shown(actor: Actor, id: string): Promise<ShownMember> {
    const acting = await this.actors.reading(actor);
    const sight = sightOf(acting, actor.portalId);
    const shown = await this.members.byId(this.dataSource.manager, sight, id);
    if (!shown) throw new ClienteleError('NOT_FOUND');
    assertMay('read', acting, { ...shown.member, memberId: id });
    return shown;
  }
}
