import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import type { MemberAction } from '../domain/members/member-policy.js';
import { nameColumns } from '../domain/members/search-key.js';
import { changedFields } from '../events/changed-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import { givenName } from '../schema/accepted-name.js';
import { MemberEntity } from '../schema/member.entity.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { withAcceptedRates } from './accepted-rates.js';
import { assertNoneGiven, FOR_CLIENT_USERS_ONLY } from './assert-none-given.js';
import { type ChangingMember, MemberChanger } from './member-changer.js';
import type { UpdateMember } from './member-inputs.js';
import { MemberWriter } from './member-writer.js';
import type { MemberView } from './member.view.js';
import { ScopeWriter } from './scope-writer.js';
import { type StatusChange, StandingWriter } from './standing-writer.js';

const FOR_CLIENT_USERS = ['projects', 'groups', 'portalRate'] as const;

/** Changes a member's name, rates, role, clients, scope and status. */
@Injectable()
export class MemberUpdater {
  constructor(
    private readonly changer: MemberChanger,
    private readonly directories: ScopeDirectories,
    private readonly writer: MemberWriter,
    private readonly standings: StandingWriter,
    private readonly scopes: ScopeWriter,
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
    const there = await this.directories.known(actor.portalId, change, joined);
    const { role, clients, notify, version } = change;
    const work = async (changing: ChangingMember): Promise<MemberEntity> => {
      assertFitsKind(changing.member, change);
      let member = await this.setDetails(actor, changing, change);
      if (role !== undefined)
        member = await this.standings.setRole(actor, { ...changing, member }, role, notify);
      if (clients !== undefined)
        member = await this.standings.setClients(actor, { ...changing, member }, clients, notify);
      return isRescoped(change)
        ? this.scopes.replace(actor, { ...changing, member }, change, there, notify)
        : member;
    };
    const actions = actionsOf(change);
    const isAll = !isRescoped(change) && clients === undefined;
    return this.changer.changeAndShow({ actor, id, actions, version, work }, joined, { isAll });
  }

  /** See `MembersService.deactivate` and `MembersService.activate`. */
  setStatus(
    actor: Actor,
    id: string,
    transition: StatusChange,
    joined?: EntityManager,
  ): Promise<MemberView> {
    const work = (changing: ChangingMember) =>
      this.standings.setStatus(actor, changing, transition);
    return this.changer.changeAndShow({ actor, id, actions: [transition], work }, joined);
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
    const key = after.name === undefined ? {} : nameColumns(after.name, member.email);
    const changed = await this.writer.update(manager, member, { ...after, ...key });
    await this.events.record(manager, actor, {
      type: 'member.updated',
      subject: { type: 'member', id: member.id },
      data: { ...memberEventData(changed), change },
      notify,
    });
    return changed;
  }
}

/** What the actor must be allowed to do for a change. */
function actionsOf(change: UpdateMember): MemberAction[] {
  const { name, role, clients, portalRate } = change;
  return [
    'read',
    ...(name === undefined ? [] : ['rename' as const]),
    ...(role === undefined ? [] : ['role' as const]),
    ...(clients === undefined ? [] : ['clients' as const]),
    ...(isRescoped(change) ? ['scope' as const] : []),
    ...(portalRate === undefined ? [] : ['rates' as const]),
  ];
}

function isRescoped({ projects, groups }: UpdateMember): boolean {
  return projects !== undefined || groups !== undefined;
}

/** Throws `VALIDATION_FAILED` for what staff do not have. */
function assertFitsKind({ kind }: MemberEntity, change: UpdateMember): void {
  if (kind === 'staff') assertNoneGiven(change, FOR_CLIENT_USERS, FOR_CLIENT_USERS_ONLY);
}
