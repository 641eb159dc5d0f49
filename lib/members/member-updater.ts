import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { Writes } from '../database/writes.js';
import { acceptedMoment } from '../domain/members/access-end.js';
import type { MemberAction } from '../domain/members/member-policy.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { AccessEnds } from './access-ends.js';
import { withAcceptedRates } from './accepted-rates.js';
import { assertNoneGiven, FOR_CLIENT_USERS_ONLY } from './assert-none-given.js';
import { type ChangingMember, MemberChanger } from './member-changer.js';
import type { AlongWith } from './member-creation.js';
import { MemberDetailsWriter } from './member-details-writer.js';
import type { UpdateMember } from './member-inputs.js';
import type { MemberView } from './member.view.js';
import { ScopeWriter } from './scope-writer.js';
import { type StatusChange, StandingWriter } from './standing-writer.js';

const FOR_CLIENT_USERS = ['projects', 'groups', 'portalRate'] as const;

/** Changes a member's email, name, rates, role, end, clients, scope and status. */
@Injectable()
export class MemberUpdater {
  constructor(
    private readonly changer: MemberChanger,
    private readonly directories: ScopeDirectories,
    private readonly ends: AccessEnds,
    private readonly details: MemberDetailsWriter,
    private readonly standings: StandingWriter,
    private readonly scopes: ScopeWriter,
  ) {}

  /** See `MembersService.update`. */
  async update(
    actor: Actor,
    id: string,
    given: UpdateMember,
    joined?: EntityManager,
    along?: AlongWith,
  ): Promise<MemberView> {
    const change = await this.ends.accepted(actor, withAcceptedRates(given), joined);
    const there = await this.directories.known(actor.portalId, change, joined);
    const { role, accessUntil, clients, email, notify, version } = change;
    const isRescoped = hasScope(change);
    const work = async (changing: ChangingMember): Promise<MemberEntity> => {
      assertFitsKind(changing.member, change);
      let member = await this.details.set(actor, changing, change);
      const now = (): ChangingMember => ({ ...changing, member });
      if (role !== undefined) member = await this.standings.setRole(actor, now(), role, notify);
      if (clients !== undefined)
        member = await this.standings.setClients(actor, now(), clients, notify);
      if (accessUntil !== undefined) {
        const end = acceptedMoment(accessUntil);
        member = await this.standings.setEnd(actor, now(), end, notify);
      }
      if (isRescoped) member = await this.scopes.replace(actor, now(), change, there, notify);
      // Last: the letter promises what the member has by then.
      if (email !== undefined) member = await this.details.correctEmail(actor, now(), email);
      if (along) await writtenAlong(changing.manager, member, along);
      return member;
    };
    const actions = actionsOf(change);
    const isAll = !isRescoped && clients === undefined && email === undefined;
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
}

async function writtenAlong(
  manager: EntityManager,
  member: MemberEntity,
  along: AlongWith,
): Promise<void> {
  const writes = new Writes(manager);
  along(writes, member);
  await writes.flush();
}

/** What the actor must be allowed to do for a change. */
function actionsOf(change: UpdateMember): MemberAction[] {
  const { email, name, locale, role, accessUntil, clients, portalRate } = change;
  return [
    'read',
    ...(email === undefined ? [] : ['resend' as const]),
    ...(name === undefined && locale === undefined ? [] : ['rename' as const]),
    ...(role === undefined ? [] : ['role' as const]),
    ...(accessUntil === undefined ? [] : ['end' as const]),
    ...(clients === undefined ? [] : ['clients' as const]),
    ...(hasScope(change) ? ['scope' as const] : []),
    ...(portalRate === undefined ? [] : ['rates' as const]),
  ];
}

function hasScope({ projects, groups }: UpdateMember): boolean {
  return projects !== undefined || groups !== undefined;
}

/** Throws `VALIDATION_FAILED` for what staff do not have. */
function assertFitsKind({ kind }: MemberEntity, change: UpdateMember): void {
  if (kind === 'staff') assertNoneGiven(change, FOR_CLIENT_USERS, FOR_CLIENT_USERS_ONLY);
}
