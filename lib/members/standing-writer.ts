import { Injectable } from '@nestjs/common';
import type { Actor } from '../callers/actor.js';
import { ClientAssignments } from '../clients/client-assignments.js';
import { newId } from '../database/ids.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { isLater, NO_END } from '../domain/members/access-end.js';
import { UNTOLD } from '../domain/members/end-told.js';
import { ADMIN, type MemberRole, roleFault } from '../domain/members/member-role.js';
import { type MemberTransition, nextStatus } from '../domain/members/member-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { FOR_STAFF_ONLY } from './assert-none-given.js';
import { assertWithinOwnEnd } from './assert-within-own-end.js';
import { LastAdminRule } from './last-admin-rule.js';
import { LostAdmins } from './lost-admins.js';
import type { ChangingMember } from './member-changer.js';
import { MemberWriter } from './member-writer.js';

/** What others do to a member's status; it accepts by itself. */
export type StatusChange = Exclude<MemberTransition, 'accept'>;

/**
 * Writes changes of a member's role, clients, status and end, inside a change of it: each can let rights out, or lose the last
 * admin.
 */
@Injectable()
export class StandingWriter {
  constructor(
    private readonly writer: MemberWriter,
    private readonly escalation: EscalationRule,
    private readonly lastAdmin: LastAdminRule,
    private readonly lostAdmins: LostAdmins,
    private readonly assignments: ClientAssignments,
    private readonly events: EventRecorder,
  ) {}

  /** Sets the role. Throws `VALIDATION_FAILED` for one of the other kind, `PERMISSION_ESCALATION` or `LAST_ADMIN`. */
  async setRole(
    actor: Actor,
    { manager, acting, member, known }: ChangingMember,
    role: MemberRole,
    notify?: boolean,
  ): Promise<MemberEntity> {
    const fault = roleFault(member.kind, role);
    if (fault !== null) throw invalidFields({ role: fault });
    if (role === member.role) return member;
    const context = { manager, portalId: actor.portalId, acting };
    const { mayBeCustomized } = known;
    await this.escalation.assertMemberHeld(context, { ...member, role, mayBeCustomized }, member);
    await this.lastAdmin.assertNotLast(manager, acting, member, known.isLastAdmin);
    const wasOnly = await this.lostAdmins.isOnly(manager, member, known.isOnlyAdmin);
    const changed = await this.writer.regrant(manager, actor, member, { role }, known);
    await this.events.record(manager, actor, {
      type: 'member.role_changed',
      subject: { type: 'member', id: member.id },
      data: { ...memberEventData(changed), change: { before: member.role, after: role } },
      notify,
    });
    if (wasOnly) await this.lostAdmins.tell(manager, actor, member);
    return changed;
  }

  /**
   * Sets the clients that a staff member is assigned to; null opens all to it. Throws `VALIDATION_FAILED` for whoever is
   * assigned to none, or `NOT_FOUND` for a client that is not there.
   */
  async setClients(
    actor: Actor,
    { manager, member, known }: ChangingMember,
    clients: readonly string[] | null,
    notify?: boolean,
  ): Promise<MemberEntity> {
    if (member.kind !== 'staff' || (clients && member.role === ADMIN))
      throw invalidFields({ clients: FOR_STAFF_ONLY });
    const before = await this.assignments.listOf(manager, member);
    const isListed = member.assignmentId !== null;
    const after = new Set(clients ?? []);
    const listed = new Set(before);
    const added = [...after].filter((id) => !listed.has(id));
    const removed = before.filter((id) => !after.has(id));
    const isSame = isListed === (clients !== null) && added.length + removed.length === 0;
    if (isSame) return member;
    await this.assignments.assertThere(manager, actor.portalId, added);
    await this.assignments.write(manager, member, { added, removed });
    const patch = { assignmentId: clients && newId() };
    const changed = await this.writer.regrant(manager, actor, member, patch, known);
    const change = { before: wordFor(isListed), after: wordFor(clients !== null) };
    await this.events.record(manager, actor, {
      type: 'member.clients_changed',
      subject: { type: 'member', id: member.id },
      data: { ...memberEventData(changed), change, added, removed },
      notify,
    });
    return changed;
  }

  /** Sets the status. Throws `MEMBER_STATE`, `LAST_ADMIN`, `PERMISSION_ESCALATION` or `SEAT_LIMIT`. */
  async setStatus(
    actor: Actor,
    { manager, acting, member, known }: ChangingMember,
    transition: StatusChange,
  ): Promise<MemberEntity> {
    const status = nextStatus(member.status, transition);
    if (!status) throw new ClienteleError('MEMBER_STATE', { details: { status: member.status } });
    const context = { manager, portalId: actor.portalId, acting };
    if (transition === 'deactivate')
      await this.lastAdmin.assertNotLast(manager, acting, member, known.isLastAdmin);
    else {
      const { mayBeCustomized } = known;
      assertWithinOwnEnd(acting, member.accessUntil);
      await this.escalation.assertMemberHeld(context, { ...member, mayBeCustomized });
    }
    const wasOnly = await this.lostAdmins.isOnly(manager, member, known.isOnlyAdmin);
    const changed = await this.writer.update(manager, member, { status });
    await this.events.record(manager, actor, {
      type: transition === 'deactivate' ? 'member.deactivated' : 'member.activated',
      subject: { type: 'member', id: member.id },
      data: memberEventData(changed),
    });
    if (wasOnly) await this.lostAdmins.tell(manager, actor, member);
    return changed;
  }

  /**
   * Sets when access ends. A later end lets the member in for longer, and so is given as an activation is. What comes of an end,
   * the sweep tells. Throws
   * `PERMISSION_ESCALATION`, `LAST_ADMIN` for an end of the last admin without one, or `SEAT_LIMIT`.
   */
  async setEnd(
    actor: Actor,
    { manager, acting, member, known }: ChangingMember,
    accessUntil: number,
    notify?: boolean,
  ): Promise<MemberEntity> {
    if (accessUntil === member.accessUntil) return member;
    assertWithinOwnEnd(acting, accessUntil);
    if (isLater(accessUntil, member.accessUntil)) {
      const context = { manager, portalId: actor.portalId, acting };
      const { mayBeCustomized } = known;
      await this.escalation.assertMemberHeld(context, { ...member, mayBeCustomized });
    } else await this.lastAdmin.assertNotLast(manager, acting, member, known.isLastAdmin);
    const patch = { accessUntil, endTold: UNTOLD };
    const changed = await this.writer.regrant(manager, actor, member, patch, known);
    await this.events.record(manager, actor, {
      type: 'member.updated',
      subject: { type: 'member', id: member.id },
      data: {
        ...memberEventData(changed),
        change: { before: endOf(member), after: endOf(changed) },
      },
      notify,
    });
    return changed;
  }
}

function endOf({ accessUntil }: MemberEntity): { accessUntil: number | null } {
  return { accessUntil: accessUntil === NO_END ? null : accessUntil };
}

function wordFor(isListed: boolean): 'all' | 'listed' {
  return isListed ? 'listed' : 'all';
}
