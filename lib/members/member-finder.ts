import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import type { Acting } from '../domain/access/acting.js';
import { assertMay } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { lockAudience } from '../callers/audience.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { assertVersion } from '../database/assert-version.js';
import { isId } from '../database/ids.js';
import { readForUpdate } from '../database/read-for-update.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { MemberAction } from '../domain/members/member-policy.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberEntity } from '../schema/member.entity.js';

/** A member that is being changed, inside the transaction that changes it. */
export interface ChangingMember {
  readonly manager: EntityManager;
  readonly acting: Acting;
  readonly member: MemberEntity;
}

/** One change of one member. */
export interface MemberChange<T> {
  readonly actor: Actor;
  readonly id: string;
  /** What the actor must be allowed to do. */
  readonly actions: readonly MemberAction[];
  /** The version the caller has read, if it says. */
  readonly version?: number | undefined;
  readonly work: (changing: ChangingMember) => Promise<T>;
}

/** Finds members, and opens the transaction in which one is changed. */
@Injectable()
export class MemberFinder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
  ) {}

  /** The member with this id in the portal; throws `NOT_FOUND`. */
  async byId(id: string, portalId: string, manager?: EntityManager): Promise<MemberEntity> {
    const rows = (manager ?? this.dataSource).getRepository(MemberEntity);
    const member = isId(id) ? await rows.findOneBy({ id, portalId }) : null;
    if (!member) throw new ClienteleError('NOT_FOUND');
    return member;
  }

  /** The member with this id, if the actor may read it. Throws `NOT_FOUND` or `PERMISSION_DENIED`. */
  async readable(actor: Actor, id: string): Promise<MemberEntity> {
    const member = await this.byId(id, actor.portalId);
    const acting = await this.actors.load(actor, this.dataSource.manager);
    assertMay('read', acting, { ...member, memberId: id });
    return member;
  }

  /**
   * Runs a change of one member, with its audience locked and the actor's rights checked as they are now.
   * Throws the refusal, `NOT_FOUND` or `STALE_VERSION` before any of the work is done.
   */
  async change<T>(
    { actor, id, actions, version, work }: MemberChange<T>,
    joined?: EntityManager,
  ): Promise<T> {
    const { portalId } = actor;
    // A member never moves to another audience, so this much may be read before the lock.
    const seen = await this.byId(id, portalId, joined);
    return this.transactions.run(async (manager) => {
      await lockAudience(manager, seen);
      const acting = await this.actors.load(actor, manager);
      const [member] = await readForUpdate(manager, MemberEntity, { id, portalId });
      if (!member) throw new ClienteleError('NOT_FOUND');
      for (const action of actions) assertMay(action, acting, { ...member, memberId: id });
      assertVersion(version, member);
      return work({ manager, acting, member });
    }, joined);
  }
}
