import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { MemberActor } from '../callers/member-actor.js';
import type { CountedPage, Page } from '../database/keyset.js';
import type { SelectionRequest } from '../scopes/selection-pages.js';
import type { AssignedClientsPage } from './assigned-clients.query.js';
import type { CreatedMember, InvitedMember } from './created-member.js';
import { MemberCreation } from './member-creation.js';
import type { CreateMember, InviteMember, UpdateMember } from './member-inputs.js';
import { MemberInviter } from './member-inviter.js';
import type { MemberListRequest } from './member-list.query.js';
import { MemberReader } from './member-reader.js';
import { MemberRemover } from './member-remover.js';
import { MemberReviewer } from './member-reviewer.js';
import { MemberUpdater } from './member-updater.js';
import type { MemberGroup, MemberProject, MemberView } from './member.view.js';

/** The staff and the client users of a portal. Each call is made for an actor, and refused as its rights say. */
@Injectable()
export class MembersService {
  /** @internal */
  constructor(
    private readonly reader: MemberReader,
    private readonly creation: MemberCreation,
    private readonly updater: MemberUpdater,
    private readonly inviter: MemberInviter,
    private readonly remover: MemberRemover,
    private readonly reviewer: MemberReviewer,
  ) {}

  /** A page of the members the actor may see: for a client user its own client's users, for staff none of other clients than theirs. */
  list(actor: Actor, request: MemberListRequest = {}): Promise<CountedPage<MemberView>> {
    return this.reader.list(actor, request);
  }

  /** One member. Throws `NOT_FOUND` for what the actor may not know of, `PERMISSION_DENIED` without `users.view`. */
  get(actor: Actor, id: string): Promise<MemberView> {
    return this.reader.get(actor, id);
  }

  /** A page of all projects selected for a member, in the order of their ids. Throws what `get` throws, and `INVALID_CURSOR`. */
  projects(actor: Actor, id: string, request: SelectionRequest = {}): Promise<Page<MemberProject>> {
    return this.reader.projects(actor, id, request);
  }

  /** A page of all groups selected for a member, in the order of their ids. Throws what `projects` throws. */
  groups(actor: Actor, id: string, request: SelectionRequest = {}): Promise<Page<MemberGroup>> {
    return this.reader.groups(actor, id, request);
  }

  /**
   * A page of the clients that a staff member is assigned to, in the order of their names; `all` says that no list bounds
   * it. Throws what `projects` throws, and `NOT_FOUND` for a client user.
   */
  clients(actor: Actor, id: string, request: SelectionRequest = {}): Promise<AssignedClientsPage> {
    return this.reader.clients(actor, id, request);
  }

  /**
   * Creates a member and invites it, or with `invite: false` neither invites nor mails: all of it or nothing. Given a
   * `password`, the member is active at once, and whether its email had an identity before is not told.
   *
   * Throws `VALIDATION_FAILED`, `WEAK_PASSWORD`, `ALREADY_INVITED`, `ALREADY_MEMBER`, `EMAIL_DOMAIN_NOT_ALLOWED`,
   * `RESEND_TOO_SOON`,
   * `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `STAFF_FIELDS`, `UNKNOWN_PROJECT`, `UNKNOWN_GROUP`,
   * `UNKNOWN_PERMISSION`, `RATE_NOT_APPLICABLE`, `PLAN_FORBIDS`, `PENDING_LIMIT`, `INVITATION_RATE_LIMIT`,
   * `SEAT_LIMIT`, or `NOT_FOUND` for a client, profile or member that is not there for the actor.
   */
  create(actor: Actor, input: CreateMember, joined?: EntityManager): Promise<CreatedMember> {
    return this.creation.create(actor, input, joined);
  }

  /**
   * Changes a member's name, role, end, rates, projects or groups, the clients that a staff member is assigned to, or the email
   * of a pending one, whose invitation then goes there. Throws `STALE_VERSION`, `LAST_ADMIN`, `SELF_CHANGE`, `STAFF_ONLY`,
   * `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `UNKNOWN_PROJECT`, `UNKNOWN_GROUP`, `RATE_NOT_APPLICABLE`, `SEAT_LIMIT` for a
   * later end, `VALIDATION_FAILED` or `NOT_FOUND`; for an email `MEMBER_STATE`, `ALREADY_INVITED`, `ALREADY_MEMBER`,
   * `EMAIL_DOMAIN_NOT_ALLOWED` and what
   * sending an invitation again throws. Given a transaction of the host, the answer cannot tell what the host has deleted.
   */
  update(
    actor: Actor,
    id: string,
    change: UpdateMember,
    joined?: EntityManager,
  ): Promise<MemberView> {
    return this.updater.update(actor, id, change, joined);
  }

  /** Shuts an active member out until it is activated again. Throws `MEMBER_STATE`, `LAST_ADMIN` and what `update` throws. */
  deactivate(actor: Actor, id: string, joined?: EntityManager): Promise<MemberView> {
    return this.updater.setStatus(actor, id, 'deactivate', joined);
  }

  /** Lets a deactivated member in again. Throws `MEMBER_STATE`, `SEAT_LIMIT` and what `update` throws. */
  activate(actor: Actor, id: string, joined?: EntityManager): Promise<MemberView> {
    return this.updater.setStatus(actor, id, 'activate', joined);
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
   * Sends a link to a member that was created without one: a pending one, or an active one whose person has not proved
   * yet to own the email. Throws `ALREADY_INVITED` for one that has a link (resend it), `ALREADY_MEMBER` for one whose
   * person is known, `MEMBER_STATE` for a deactivated one, `INVITATION_VOID` for one whose access has ended, `EMAIL_DOMAIN_NOT_ALLOWED`,
   * `RESEND_TOO_SOON`, `PENDING_LIMIT`, `INVITATION_RATE_LIMIT`, `STAFF_FIELDS`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION` or `NOT_FOUND`.
   */
  invite(
    actor: Actor,
    id: string,
    input: InviteMember = {},
    joined?: EntityManager,
  ): Promise<InvitedMember> {
    return this.inviter.invite(actor, id, input, joined);
  }

  /** Ends the actor's own membership. Throws `LAST_ADMIN` for the last active admin of its client, or of the portal. */
  leave(actor: MemberActor, joined?: EntityManager): Promise<void> {
    return this.remover.leave(actor, joined);
  }
}
