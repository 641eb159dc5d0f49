import { Injectable } from '@nestjs/common';
import type { Actor } from '../callers/actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { EventRecorder } from '../events/event-recorder.js';
import type { ChangingMember } from '../members/member-changer.js';
import { MemberWriter } from '../members/member-writer.js';
import { GrantRule } from '../permissions/grant-rule.js';
import { type PermissionInput, settingOf } from '../permissions/member-setting.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { assertClientUser } from './member-permissions-reader.js';

/** Writes what single client users may do portal-wide, inside a change of the member. */
@Injectable()
export class SettingWriter {
  constructor(
    private readonly grants: GrantRule,
    private readonly writer: MemberWriter,
    private readonly events: EventRecorder,
  ) {}

  /**
   * Puts the setting that is asked for in place of the member's. Throws `NOT_FOUND` for staff, a profile or a member to
   * copy from, `UNKNOWN_PERMISSION`, `PERMISSION_ESCALATION` or `PLAN_FORBIDS`.
   */
  async replace(
    actor: Actor,
    { manager, acting, member, known }: ChangingMember,
    input: PermissionInput,
    notify?: boolean,
  ): Promise<MemberEntity> {
    assertClientUser(member);
    const context = { manager, portalId: actor.portalId, acting };
    const before = settingOf(member);
    const setting = await this.grants.acceptedSetting(context, member.role, input, before);
    const changed = await this.writer.regrant(manager, actor, member, setting, known);
    const fromMemberId = input.mode === 'clone' ? input.fromMemberId : null;
    const change = { before, after: settingOf(changed) };
    await this.events.record(manager, actor, {
      type: 'member.permissions_changed',
      subject: { type: 'member', id: member.id },
      data: { ...memberEventData(changed), projectId: null, fromMemberId, change },
      notify,
    });
    return changed;
  }
}
