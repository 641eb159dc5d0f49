import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assertMay } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { assertVersion } from '../database/assert-version.js';
import { readForUpdate } from '../database/read-for-update.js';
import type { Acting } from '../domain/access/acting.js';
import type { MemberAction } from '../domain/members/member-policy.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberEntity } from '../schema/member.entity.js';
import { MemberFinder } from './member-finder.js';
import { MemberTransactions } from './member-transactions.js';
import type { MemberView } from './member.view.js';

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

/** Runs changes of members. Each holds the audience's lock, so one follows the other. */
@Injectable()
export class MemberChanger {
  constructor(
    private readonly finder: MemberFinder,
    private readonly transactions: MemberTransactions,
  ) {}

  /**
   * Runs a change of one member, the actor's rights checked as they are now.
   * Throws the refusal, `NOT_FOUND` or `STALE_VERSION` before any of the work is done.
   */
  async change<T>(change: MemberChange<T>, joined?: EntityManager): Promise<T> {
    const seen = await this.seen(change, joined);
    return this.transactions.run((manager) => this.within(manager, seen, change), joined);
  }

  /** Runs a change, which answers the row as it is then, and gives the view of it. Throws what `change` throws. */
  async changeAndShow(
    change: MemberChange<MemberEntity>,
    joined?: EntityManager,
  ): Promise<MemberView> {
    const seen = await this.seen(change, joined);
    const work = (manager: EntityManager) => this.within(manager, seen, change);
    return this.transactions.runAndShow(change.actor, work, joined);
  }

  /** A member never moves to another audience, so this much may be read before the lock. */
  private seen(
    { actor, id }: Pick<MemberChange<unknown>, 'actor' | 'id'>,
    joined?: EntityManager,
  ): Promise<MemberEntity> {
    return this.finder.byId(id, actor.portalId, joined);
  }

  private async within<T>(
    manager: EntityManager,
    seen: MemberEntity,
    { actor, id, actions, version, work }: MemberChange<T>,
  ): Promise<T> {
    const acting = await this.transactions.lock(manager, actor, seen);
    const { portalId } = actor;
    const [member] = await readForUpdate(manager, MemberEntity, { id, portalId });
    if (!member) throw new ClienteleError('NOT_FOUND');
    for (const action of actions) assertMay(action, acting, { ...member, memberId: id });
    assertVersion(version, member);
    return work({ manager, acting, member });
  }
}
