import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import type { Actor } from '../callers/actor.js';
import { type Audience, lockAudience } from '../callers/audience.js';
import type { MemberRef } from '../callers/member-ref.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { Acting } from '../domain/access/acting.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { lockAudienceOf } from './lock-audience-of.js';
import { MemberPresenter } from './member-presenter.js';
import type { MemberView } from './member.view.js';
import type { WrittenMember } from './written-member.js';

/** The transactions in which members are created and changed: what each holds, and what it answers. */
@Injectable()
export class MemberTransactions {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly presenter: MemberPresenter,
  ) {}

  /** Runs the work, as `TransactionRunner.run` does. */
  run<T>(work: (manager: EntityManager) => Promise<T>, joined?: EntityManager): Promise<T> {
    return this.transactions.run(work, joined);
  }

  /**
   * Runs work that leaves a member, and answers how that looks: read within the transaction, completed after the
   * commit by what the host's directories say is gone.
   */
  async runAndShow(
    actor: Actor,
    work: (manager: EntityManager) => Promise<MemberEntity>,
    joined?: EntityManager,
  ): Promise<MemberView> {
    return this.runAndView(
      actor,
      async (manager) => this.presenter.within(manager, actor, await work(manager)),
      joined,
    );
  }

  /** The same of work that gives the view itself. */
  async runAndView(
    actor: Actor,
    work: (manager: EntityManager) => Promise<MemberView>,
    joined?: EntityManager,
  ): Promise<MemberView> {
    const view = await this.transactions.run(work, joined);
    return this.presenter.afterCommit(actor, view, joined);
  }

  /** Runs work that leaves a new member, and answers how that looks, completed as `runAndShow` does. */
  async runAndShowCreated(
    actor: Actor,
    work: (manager: EntityManager) => Promise<WrittenMember>,
    joined?: EntityManager,
  ): Promise<MemberView> {
    const written = await this.transactions.run(work, joined);
    return this.presenter.afterCommit(actor, this.presenter.created(actor, written), joined);
  }

  /**
   * Locks the audience and reads who acts, as it stands from here to the end of the transaction. It comes first in the
   * work. Throws `NOT_FOUND` when there is no such audience, `NO_MEMBERSHIP` when the actor is not active any more.
   */
  async lock(manager: EntityManager, actor: Actor, audience: Audience): Promise<Acting> {
    await lockAudience(manager, audience);
    return this.actors.load(actor, manager);
  }

  /** Likewise for the audience of a member. Throws `NOT_FOUND` when there is no such member. */
  async lockOf(manager: EntityManager, actor: Actor, member: MemberRef): Promise<Acting> {
    await lockAudienceOf(manager, member);
    return this.actors.load(actor, manager);
  }
}
