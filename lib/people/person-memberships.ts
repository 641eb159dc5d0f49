import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { hostActor } from '../callers/actor.js';
import { lockAudienceIfThere } from '../callers/audience.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { ownManager } from '../database/own-manager.js';
import { readForUpdate } from '../database/read-for-update.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { isStorable } from '../domain/text/is-storable.js';
import { LostAdmins } from '../members/lost-admins.js';
import { MemberEntity } from '../schema/member.entity.js';

/** A change of one membership, inside a transaction that holds its audience's lock. */
export type MembershipWork = (manager: EntityManager, member: MemberEntity) => Promise<void>;

/** Changes memberships on behalf of no member: because of what has become of their persons, or because their time is over. */
@Injectable()
export class PersonMemberships {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly admins: LostAdmins,
  ) {}

  /** Every membership of a person, in whatever portal, in the order in which their audiences are locked. */
  async of(identityId: string, joined?: EntityManager): Promise<MemberEntity[]> {
    if (!isStorable(identityId)) return [];
    const rows = ownManager(this.dataSource, joined).getRepository(MemberEntity);
    const order = { portalId: 'ASC', audience: 'ASC', id: 'ASC' } as const;
    const members = await rows.find({ where: { identityId }, order });
    return members.filter((member) => member.identityId === identityId);
  }

  /**
   * Changes one of them, as it is by now, and tells of an audience that is left without an admin. Nothing comes of one that is
   * there no more, or belongs to somebody else.
   */
  change(
    { id, portalId, clientId, identityId }: MemberEntity,
    work: MembershipWork,
    joined?: EntityManager,
  ): Promise<void> {
    return this.transactions.run(async (manager) => {
      if (!(await lockAudienceIfThere(manager, { portalId, clientId }))) return;
      const [member] = await readForUpdate(manager, MemberEntity, { id, portalId });
      if (!member || member.identityId !== identityId) return;
      const wasOnly = await this.admins.wasOnly(manager, member);
      await work(manager, member);
      if (wasOnly) await this.admins.tell(manager, hostActor(portalId), member);
    }, joined);
  }
}
