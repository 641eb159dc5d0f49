import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assertMay } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { assertVersion } from '../database/assert-version.js';
import { isId } from '../database/ids.js';
import type { Acting } from '../domain/access/acting.js';
import type { MemberAction } from '../domain/members/member-policy.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { ChangingMemberQuery, type KnownMember } from './changing-member.query.js';
import { MemberPresenter } from './member-presenter.js';
import { MemberTransactions } from './member-transactions.js';
import type { MemberView } from './member.view.js';

/** A member that is being changed, inside the transaction that changes it. */
export interface ChangingMember {
  readonly manager: EntityManager;
  readonly acting: Acting;
  readonly member: MemberEntity;
  /** The member as the transaction found it, with what the rules ask about it. */
  readonly known: KnownMember;
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
    private readonly members: ChangingMemberQuery,
    private readonly transactions: MemberTransactions,
    private readonly presenter: MemberPresenter,
  ) {}

  /**
   * Runs a change of one member, the actor's rights checked as they are now.
   * Throws the refusal, `NOT_FOUND` or `STALE_VERSION` before any of the work is done.
   */
  change<T>(change: MemberChange<T>, joined?: EntityManager): Promise<T> {
    return this.transactions.run(
      async (manager) => change.work(await this.begun(manager, change)),
      joined,
    );
  }

  /**
   * Runs a change, which answers the row as it is then, and gives the view of it. Throws what `change` throws. With
   * `isAll` false more than the row changes, and the view is read again.
   */
  async changeAndShow(
    change: MemberChange<MemberEntity>,
    joined?: EntityManager,
    { isAll = true } = {},
  ): Promise<MemberView> {
    const { actor } = change;
    const work = async (manager: EntityManager): Promise<MemberView> => {
      const changing = await this.begun(manager, change);
      const member = await change.work(changing);
      return isAll
        ? this.presenter.changed(manager, actor, { ...changing.known, member })
        : this.presenter.within(manager, actor, member);
    };
    return this.transactions.runAndView(actor, work, joined);
  }

  /** Locks, reads and checks, in the order in which that must come. */
  private async begun(
    manager: EntityManager,
    { actor, id, actions, version }: Omit<MemberChange<unknown>, 'work'>,
  ): Promise<ChangingMember> {
    if (!isId(id)) throw new ClienteleError('NOT_FOUND');
    const ref = { memberId: id, portalId: actor.portalId };
    const acting = await this.transactions.lockOf(manager, actor, ref);
    const known = await this.members.read(manager, ref, actor);
    if (!known) throw new ClienteleError('NOT_FOUND');
    const { member } = known;
    for (const action of actions) assertMay(action, acting, { ...member, memberId: id });
    assertVersion(version, member);
    return { manager, acting: knowing(acting, known), member, known };
  }
}

function knowing(acting: Acting, { mayActorBeCustomized }: KnownMember): Acting {
  const { giving } = acting;
  if (!giving || mayActorBeCustomized) return acting;
  return { ...acting, giving: { ...giving, mayBeCustomized: false } };
}
