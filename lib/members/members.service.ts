import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertMay } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import type { MemberActor } from '../callers/member-actor.js';
import { DefaultScopes } from '../clients/default-scopes.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import type { Page } from '../database/keyset.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { InvitationView } from '../invitations/invitation.view.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { MemberChanges } from './member-changes.js';
import { MemberCreator } from './member-creator.js';
import { MemberFinder } from './member-finder.js';
import type { CreateMember, InviteMember, UpdateMember } from './member-inputs.js';
import { MemberInviter } from './member-inviter.js';
import { MemberListQuery, type MemberListRequest } from './member-list.query.js';
import { MemberPeople, type ReadyMember } from './member-people.js';
import { MemberPresenter } from './member-presenter.js';
import { MemberRemover } from './member-remover.js';
import { MemberReviewer } from './member-reviewer.js';
import type { MemberView } from './member.view.js';
import { invitationContent, newMember } from './new-member.js';

/** What comes of making a member. */
export interface CreatedMember {
  readonly member: MemberView;
  readonly invitation: InvitationView | null;
  /** `NO_SCOPE`: neither project nor group was chosen, so there is nothing to see yet. */
  readonly warnings: readonly 'NO_SCOPE'[];
}

/** What comes of sending a link to a member. */
export type InvitedMember = Pick<CreatedMember, 'member' | 'invitation'>;

/** The staff and the client users of a portal. Each call is made for an actor, and refused as its rights say. */
@Injectable()
export class MembersService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly scopes: ScopeDirectories,
    private readonly defaults: DefaultScopes,
    private readonly people: MemberPeople,
    private readonly creator: MemberCreator,
    private readonly changes: MemberChanges,
    private readonly inviter: MemberInviter,
    private readonly remover: MemberRemover,
    private readonly reviewer: MemberReviewer,
    private readonly finder: MemberFinder,
    private readonly pages: MemberListQuery,
    private readonly presenter: MemberPresenter,
  ) {}

  /** A page of the members the actor may see: for a client user, its own client's users. */
  async list(actor: Actor, request: MemberListRequest = {}): Promise<Page<MemberView>> {
    const acting = await this.actors.load(actor, this.dataSource.manager);
    assertMay('read', acting, { kind: 'client', memberId: null, clientId: acting.clientId });
    const { rows, nextCursor, ...total } = await this.pages.read(
      { portalId: actor.portalId, clientId: acting.clientId },
      request,
    );
    return { items: await this.presenter.all(actor, rows), nextCursor, ...total };
  }

  /** One member. Throws `NOT_FOUND` for what the actor may not know of, `PERMISSION_DENIED` without `users.view`. */
  async get(actor: Actor, id: string): Promise<MemberView> {
    return this.presenter.one(actor, await this.finder.readable(actor, id));
  }

  /**
   * Makes a member and invites it, or with `invite: false` neither invites nor mails: all of it or nothing. Given a
   * `password`, the member is active at once, and whether its email had an identity before is not told.
   *
   * Throws `VALIDATION_FAILED`, `WEAK_PASSWORD`, `ALREADY_INVITED`, `ALREADY_MEMBER`,
   * `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `STAFF_FIELDS`, `UNKNOWN_PROJECT`, `UNKNOWN_GROUP`,
   * `UNKNOWN_PERMISSION`, `RATE_NOT_APPLICABLE`, `PLAN_FORBIDS`, `PENDING_LIMIT`, `INVITATION_RATE_LIMIT`,
   * `SEAT_LIMIT`, or `NOT_FOUND` for a client, profile or member that is not there for the actor.
   */
  async create(actor: Actor, input: CreateMember, joined?: EntityManager): Promise<CreatedMember> {
    const asked = newMember(actor, input);
    const scope = asked.scope
      ? await this.scopes.check(actor.portalId, asked.scope)
      : await this.defaults.forNew(actor, asked, joined);
    const work = (ready: ReadyMember): Promise<MemberView> =>
      this.transactions.run(async (manager) => {
        const row = await this.creator.create(manager, actor, ready);
        return this.presenter.within(manager, actor, row);
      }, joined);
    const made = await this.people.make({ ...asked, scope }, work, joined);
    const member = joined ? made : await this.presenter.afterCommit(actor, made);
    const hasScope =
      member.kind === 'staff' || member.projects.length > 0 || member.groups.length > 0;
    return {
      member,
      invitation: member.invitation,
      warnings: hasScope ? [] : ['NO_SCOPE' as const],
    };
  }

  /**
   * Changes a member's name, role, rates, projects or groups. Throws `STALE_VERSION`, `LAST_ADMIN`, `SELF_CHANGE`,
   * `STAFF_ONLY`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `UNKNOWN_PROJECT`, `UNKNOWN_GROUP`,
   * `RATE_NOT_APPLICABLE`, `VALIDATION_FAILED` or `NOT_FOUND`. Given a transaction of the host, the answer cannot
   * tell what the host has deleted.
   */
  update(
    actor: Actor,
    id: string,
    change: UpdateMember,
    joined?: EntityManager,
  ): Promise<MemberView> {
    return this.changes.update(actor, id, change, joined);
  }

  /** Shuts an active member out until it is activated again. Throws `MEMBER_STATE`, `LAST_ADMIN` and what `update` throws. */
  deactivate(actor: Actor, id: string, joined?: EntityManager): Promise<MemberView> {
    return this.changes.setStatus(actor, id, 'deactivate', joined);
  }

  /** Lets a deactivated member in again. Throws `MEMBER_STATE`, `SEAT_LIMIT` and what `update` throws. */
  activate(actor: Actor, id: string, joined?: EntityManager): Promise<MemberView> {
    return this.changes.setStatus(actor, id, 'activate', joined);
  }

  /**
   * Notes now as the time somebody has found the member's access right: it counts as idle from here. It changes the
   * version. Throws `SELF_CHANGE`, `PERMISSION_DENIED`, `ROLE_REQUIRED` or `NOT_FOUND`.
   */
  review(actor: Actor, id: string, joined?: EntityManager): Promise<MemberView> {
    return this.reviewer.review(actor, id, joined);
  }

  /** Removes a member; an open invitation of it is cancelled. Throws `LAST_ADMIN` and what `update` throws. */
  remove(
    actor: Actor,
    id: string,
    options: { notify?: boolean } = {},
    joined?: EntityManager,
  ): Promise<void> {
    return this.remover.remove(actor, id, options, joined);
  }

  /**
   * Sends a link to a member that was made without one: a pending one, or an active one whose person has not proved
   * yet to own the email. Throws `ALREADY_INVITED` for one that has a link (resend it), `ALREADY_MEMBER` for one whose
   * person is known, `MEMBER_STATE` for a deactivated one, `PENDING_LIMIT`, `INVITATION_RATE_LIMIT`, `STAFF_FIELDS`,
   * `PERMISSION_DENIED`, `PERMISSION_ESCALATION` or `NOT_FOUND`.
   */
  async invite(
    actor: Actor,
    id: string,
    input: InviteMember = {},
    joined?: EntityManager,
  ): Promise<InvitedMember> {
    const member = await this.inviter.invite(actor, id, invitationContent(actor, input), joined);
    return { member, invitation: member.invitation };
  }

  /** Ends the actor's own membership. Throws `LAST_ADMIN` for the last active admin of its client, or of the portal. */
  leave(actor: MemberActor, joined?: EntityManager): Promise<void> {
    return this.remover.leave(actor, joined);
  }
}
