import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { wholePortal } from '../callers/sight.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { ScopeChoice } from '../domain/scopes/scope-choice.js';
import { invitationView } from '../invitations/invitation.view.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { markedGone } from './marked-gone.js';
import { InvitationVoids, type Letter } from './invitation-voids.js';
import type { MemberView } from './member.view.js';
import { firstOf, memberView, type WrittenMember } from './written-member.js';
import { type ShownMember, ShownMembersQuery } from './shown-members.query.js';

/** Shows members with their client, scope and invitation. */
@Injectable()
export class MemberPresenter {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly members: ShownMembersQuery,
    private readonly directories: ScopeDirectories,
    private readonly voids: InvitationVoids,
  ) {}

  /** The view of one member that was read. */
  async one(actor: Actor, member: ShownMember): Promise<MemberView> {
    return single(await this.shown(actor, [member]));
  }

  /** The views of members that were read, in the order given. */
  async shown(actor: Actor, members: readonly ShownMember[]): Promise<MemberView[]> {
    const { manager } = this.dataSource;
    const views = await this.withVoids(manager, actor, members, lettersOf(members));
    const known = await this.directories.known(actor.portalId, presentIn(views));
    return views.map((view) => markedGone(view, known));
  }

  /**
   * The views of those of these members that are there, read by two statements; in no order. Of staff they show all that
   * staff admins may see.
   */
  async all(actor: Actor, members: readonly MemberEntity[]): Promise<MemberView[]> {
    const ids = members.map(({ id }) => id);
    const { manager } = this.dataSource;
    const sight = wholePortal(actor.portalId);
    return this.shown(actor, await this.members.byIds(manager, sight, ids));
  }

  /** The view of a member inside the transaction that changes it, where the host's directories cannot be asked. */
  async within(
    manager: EntityManager,
    actor: Actor,
    { id, portalId }: Pick<MemberEntity, 'id' | 'portalId'>,
  ): Promise<MemberView> {
    const member = await this.members.byId(manager, wholePortal(portalId), id);
    if (!member) throw new Error('A member that is changed is there.');
    return single(await this.withVoids(manager, actor, [member], lettersOf([member])));
  }

  /** Likewise of one that is known already, but for its invitation: the change may have edited that. */
  async changed(manager: EntityManager, actor: Actor, shown: ShownMember): Promise<MemberView> {
    return single(await this.withVoids(manager, actor, [shown]));
  }

  /** The view of a member that was written just now: of what is, there is nothing to read. */
  created(
    actor: Actor,
    { member, clientName, scope, clients, invitation }: WrittenMember,
  ): MemberView {
    const rest = { clientName, invitation, isDisabled: false };
    return this.viewOf(actor, { member, ...firstOf(scope, clients), ...rest });
  }

  /** Completes what `within`, `changed` or `created` gave by what the directories do not know any more. */
  async afterCommit(
    { portalId }: Actor,
    view: MemberView,
    joined?: EntityManager,
  ): Promise<MemberView> {
    const known = await this.directories.knownAfterCommit(portalId, presentIn([view]), joined);
    return known ? markedGone(view, known) : view;
  }

  private async withVoids(
    manager: EntityManager,
    actor: Actor,
    members: readonly ShownMember[],
    known?: readonly Letter[],
  ): Promise<MemberView[]> {
    const views = members.map((member) => this.viewOf(actor, member));
    const letters = views.flatMap(({ invitation }) => invitation ?? []);
    const shown = await this.voids.shown(manager, actor, letters, known);
    const byId = new Map(shown.map((letter) => [letter.id, letter]));
    return views.map((view) => {
      const { invitation } = view;
      return { ...view, invitation: invitation && (byId.get(invitation.id) ?? invitation) };
    });
  }

  /** The view of a member that was read, as far as neither directories need be asked nor what makes its invitation void. */
  private viewOf(actor: Actor, shown: ShownMember): MemberView {
    const { member, clientName, invitation, projects, groups, clients, isDisabled } = shown;
    const { resendAfter } = this.settings.invitations;
    const now = this.clock.now();
    const parts = {
      clientName,
      projects,
      groups,
      clients,
      invitation: invitation && invitationView(invitation, now, resendAfter),
      isDisabled,
    };
    return memberView(member, parts, { showsRates: actor.kind !== 'client', now });
  }
}

function lettersOf(members: readonly ShownMember[]): Letter[] {
  return members.flatMap(({ member, invitation }) => (invitation ? [{ member, invitation }] : []));
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
