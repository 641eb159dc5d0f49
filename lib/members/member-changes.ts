import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import type { MemberAction } from '../domain/members/member-policy.js';
import { type MemberRole, roleFits } from '../domain/members/member-role.js';
import { type MemberTransition, nextStatus } from '../domain/members/member-status.js';
import { nameKey } from '../domain/members/name-key.js';
import type { KnownScope } from '../domain/scopes/known-scope.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { changedFields } from '../events/changed-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import { givenName } from '../schema/accepted-name.js';
import { MemberEntity } from '../schema/member.entity.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { ScopeReplacer } from '../scopes/scope-replacer.js';
import { withAcceptedRates } from './accepted-rates.js';
import { LastAdminRule } from './last-admin-rule.js';
import { type ChangingMember, MemberFinder } from './member-finder.js';
import type { UpdateMember } from './member-inputs.js';
import { MemberPresenter } from './member-presenter.js';
import { MemberWriter } from './member-writer.js';
import type { MemberView } from './member.view.js';
import { SeatLimit } from './seat-limit.js';

const FOR_CLIENT_USERS = ['projects', 'groups', 'portalRate'] as const;

/** Changes a member's name, rates, role, scope and status. */
@Injectable()
export class MemberChanges {
  constructor(
    private readonly finder: MemberFinder,
    private readonly writer: MemberWriter,
    private readonly escalation: EscalationRule,
    private readonly directories: ScopeDirectories,
    private readonly scopes: ScopeReplacer,
    private readonly lastAdmin: LastAdminRule,
    private readonly seats: SeatLimit,
    private readonly presenter: MemberPresenter,
    private readonly events: EventRecorder,
  ) {}

  /** See `MembersService.update`. */
  async update(
    actor: Actor,
    id: string,
    given: UpdateMember,
    joined?: EntityManager,
  ): Promise<MemberView> {
    const change = withAcceptedRates(given);
    const { name, role, portalRate, notify, version } = change;
    const rescoped = change.projects !== undefined || change.groups !== undefined;
    const actions: MemberAction[] = [
      'read',
      ...(name === undefined ? [] : ['rename' as const]),
      ...(role === undefined ? [] : ['role' as const]),
      ...(rescoped ? ['scope' as const] : []),
      ...(portalRate === undefined ? [] : ['rates' as const]),
    ];
    const known = await this.directories.known(actor.portalId, change);
    const work = async (changing: ChangingMember): Promise<MemberView> => {
      assertFitsKind(changing.member, change);
      let member = await this.setDetails(actor, changing, change);
      if (role !== undefined)
        member = await this.setRole(actor, { ...changing, member }, role, notify);
      if (rescoped) member = await this.setScope(actor, { ...changing, member }, change, known);
      return this.presenter.within(changing.manager, actor, member);
    };
    const view = await this.finder.change({ actor, id, actions, version, work }, joined);
    return joined ? view : this.presenter.afterCommit(actor, view);
  }

  /** See `MembersService.deactivate` and `MembersService.activate`. */
  async setStatus(
    actor: Actor,
    id: string,
    transition: Exclude<MemberTransition, 'accept'>,
    joined?: EntityManager,
  ): Promise<MemberView> {
    const work = async ({ manager, acting, member }: ChangingMember): Promise<MemberView> => {
      const status = nextStatus(member.status, transition);
      if (!status) throw new ClienteleError('MEMBER_STATE', { details: { status: member.status } });
      if (transition === 'deactivate') await this.lastAdmin.assertNotLast(manager, acting, member);
      else
        await this.escalation.assertMemberHeld(
          { manager, portalId: actor.portalId, acting },
          member,
        );
      const changed = await this.writer.write(manager, member, { status });
      if (transition === 'activate') await this.seats.assertSeat(manager, member);
      await this.events.record(manager, actor, {
        type: transition === 'deactivate' ? 'member.deactivated' : 'member.activated',
        subject: { type: 'member', id },
        data: memberEventData(changed),
      });
      return this.presenter.within(manager, actor, changed);
    };
    const view = await this.finder.change({ actor, id, actions: [transition], work }, joined);
    return joined ? view : this.presenter.afterCommit(actor, view);
  }

  private async setDetails(
    actor: Actor,
    { manager, member }: ChangingMember,
    { name, portalRate, notify }: UpdateMember,
  ): Promise<MemberEntity> {
    const wanted = { name: name === undefined ? undefined : givenName(name), portalRate };
    const change = changedFields<Pick<MemberEntity, 'name' | 'portalRate'>>(member, wanted);
    if (!change) return member;
    const { after } = change;
    const key = after.name === undefined ? {} : { nameKey: nameKey(after.name) };
    const changed = await this.writer.write(manager, member, { ...after, ...key });
    await this.events.record(manager, actor, {
      type: 'member.updated',
      subject: { type: 'member', id: member.id },
      data: { ...memberEventData(changed), change },
      notify,
    });
    return changed;
  }

  private async setRole(
    actor: Actor,
    { manager, acting, member }: ChangingMember,
    role: MemberRole,
    notify?: boolean,
  ): Promise<MemberEntity> {
    if (!roleFits(member.kind, role)) {
      const fields = { role: `is none of a ${member.kind} member` };
      throw new ClienteleError('VALIDATION_FAILED', { details: { fields } });
    }
    if (role === member.role) return member;
    const context = { manager, portalId: actor.portalId, acting };
    await this.escalation.assertMemberHeld(context, { ...member, role });
    await this.lastAdmin.assertNotLast(manager, acting, member);
    const changed = await this.writer.regrant(manager, actor, member, { role });
    await this.events.record(manager, actor, {
      type: 'member.role_changed',
      subject: { type: 'member', id: member.id },
      data: { ...memberEventData(changed), change: { before: member.role, after: role } },
      notify,
    });
    return changed;
  }

  private async setScope(
    actor: Actor,
    { manager, member }: ChangingMember,
    change: UpdateMember,
    known: KnownScope,
  ): Promise<MemberEntity> {
    const scope = await this.scopes.replace(manager, member, change, known);
    if (!changedFields(scope.before, scope.after)) return member;
    const changed = await this.writer.regrant(manager, actor, member, {});
    await this.events.record(manager, actor, {
      type: 'member.scope_changed',
      subject: { type: 'member', id: member.id },
      data: { ...memberEventData(changed), change: scope },
      notify: change.notify,
    });
    return changed;
  }
}

/** Throws `VALIDATION_FAILED` for what staff do not have. */
function assertFitsKind({ kind }: MemberEntity, change: UpdateMember): void {
  const given = FOR_CLIENT_USERS.filter((field) => change[field] !== undefined);
  if (kind === 'client' || given.length === 0) return;
  const fields = Object.fromEntries(given.map((field) => [field, 'is for client users']));
  throw new ClienteleError('VALIDATION_FAILED', { details: { fields } });
}
