import { Inject, Injectable } from '@nestjs/common';
import { In, type DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import {
  CLIENTELE_DATA_SOURCE,
  CLIENTELE_LIST_DATA_SOURCE,
  CLIENTELE_SETTINGS,
} from '../config/tokens.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import type { ScopeChoice } from '../domain/scopes/scope-choice.js';
import { invitationView } from '../invitations/invitation.view.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { FirstSelectedQuery } from '../scopes/first-selected.query.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { markedGone } from './marked-gone.js';
import { type MemberView, SHOWN } from './member.view.js';
import { firstOf, memberView, type WrittenMember } from './shown-member.js';

/** Shows members with their client, scope and invitation: four queries for a page of them. */
@Injectable()
export class MemberPresenter {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_LIST_DATA_SOURCE) private readonly lists: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly selections: FirstSelectedQuery,
    private readonly directories: ScopeDirectories,
  ) {}

  /** The view of one member. */
  async one(actor: Actor, member: MemberEntity): Promise<MemberView> {
    return single(await this.all(actor, [member]));
  }

  /** The views, in the order given. */
  async all(actor: Actor, members: readonly MemberEntity[]): Promise<MemberView[]> {
    return this.marked(actor, await this.views(this.dataSource.manager, actor, members));
  }

  /** The same for a page of a list, read from where lists are. */
  async listed(actor: Actor, members: readonly MemberEntity[]): Promise<MemberView[]> {
    return this.marked(actor, await this.views(this.lists.manager, actor, members));
  }

  /** The view of a member inside the transaction that changes it, where the host's directories cannot be asked. */
  async within(manager: EntityManager, actor: Actor, member: MemberEntity): Promise<MemberView> {
    return single(await this.views(manager, actor, [member]));
  }

  /** The view of a member that was written just now: of what is, there is nothing to read. */
  created(actor: Actor, { member, clientName, scope, invitation }: WrittenMember): MemberView {
    const { resendAfter } = this.settings.invitations;
    const parts = {
      clientName,
      ...firstOf(scope),
      invitation: invitation && invitationView(invitation, this.clock.now(), resendAfter),
    };
    return memberView(member, parts, actor.kind !== 'client');
  }

  /** Completes what `within` and `created` gave by what the directories do not know any more. */
  async afterCommit(
    { portalId }: Actor,
    view: MemberView,
    joined?: EntityManager,
  ): Promise<MemberView> {
    const known = await this.directories.knownAfterCommit(portalId, presentIn([view]), joined);
    return known ? markedGone(view, known) : view;
  }

  private async marked({ portalId }: Actor, views: readonly MemberView[]): Promise<MemberView[]> {
    const known = await this.directories.known(portalId, presentIn(views));
    return views.map((view) => markedGone(view, known));
  }

  private async views(
    manager: EntityManager,
    actor: Actor,
    members: readonly MemberEntity[],
  ): Promise<MemberView[]> {
    if (members.length === 0) return [];
    const { portalId } = actor;
    const ids = members.map(({ id }) => id);
    const names = await this.clientNames(manager, portalId, members);
    const selected = await this.selections.ofMembers(manager, portalId, ids, SHOWN);
    const invitations = await this.openInvitations(manager, portalId, ids);
    const showsRates = actor.kind !== 'client';
    return members.map((member) =>
      memberView(
        member,
        {
          clientName: member.clientId === null ? null : (names.get(member.clientId) ?? null),
          projects: selected(member.id, 'projects'),
          groups: selected(member.id, 'groups'),
          invitation: invitations.get(member.id) ?? null,
        },
        showsRates,
      ),
    );
  }

  private async clientNames(
    manager: EntityManager,
    portalId: string,
    members: readonly MemberEntity[],
  ): Promise<Map<string, string>> {
    const ids = new Set(members.flatMap(({ clientId }) => clientId ?? []));
    if (ids.size === 0) return new Map();
    const clients = await manager
      .getRepository(ClientEntity)
      .findBy({ portalId, id: In([...ids]) });
    return new Map(clients.map(({ id, name }) => [id, name]));
  }

  private async openInvitations(
    manager: EntityManager,
    portalId: string,
    memberIds: readonly string[],
  ) {
    const rows = await manager
      .getRepository(InvitationEntity)
      .findBy({ portalId, memberId: In([...memberIds]), status: OPEN });
    const { resendAfter } = this.settings.invitations;
    const now = this.clock.now();
    return new Map(rows.map((row) => [row.memberId, invitationView(row, now, resendAfter)]));
  }
}

/** What is selected and not marked as gone yet. */
function presentIn(views: readonly MemberView[]): ScopeChoice {
  return {
    projects: views.flatMap(({ projects }) => projects.filter(({ gone }) => !gone)),
    groups: views.flatMap(({ groups, goneGroups }) => without(groups, goneGroups)),
  };
}

function single(views: readonly MemberView[]): MemberView {
  const [view] = views;
  if (!view) throw new Error('A member has a view.');
  return view;
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  const out = new Set(others);
  return ids.filter((id) => !out.has(id));
}
