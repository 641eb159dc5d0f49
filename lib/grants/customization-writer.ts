import { Injectable } from '@nestjs/common';
import type { Actor } from '../callers/actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import { EventRecorder } from '../events/event-recorder.js';
import type { ChangingMember } from '../members/member-changer.js';
import { MemberWriter } from '../members/member-writer.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import { GrantRule } from '../permissions/grant-rule.js';
import { customSetting, type MemberSetting, settingOf } from '../permissions/member-setting.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { ProjectPlaces } from './project-places.js';

/** A set of a member's own for a project. */
interface OwnSet {
  readonly projectId: string;
  /** Null for none. */
  readonly stored: StoredSet | null;
  /** Whether the person is to be told. @default false */
  readonly notify?: boolean | undefined;
}

/** Writes what single members may do in single projects, inside a change of the member. */
@Injectable()
export class CustomizationWriter {
  constructor(
    private readonly places: ProjectPlaces,
    private readonly grants: GrantRule,
    private readonly escalation: EscalationRule,
    private readonly writer: MemberWriter,
    private readonly events: EventRecorder,
  ) {}

  /**
   * Puts the set in place of the one the member has for the project; null takes that away. Throws `NOT_ASSIGNED`,
   * `PERMISSION_ESCALATION`, or for a set `PLAN_FORBIDS`.
   */
  async replace(
    actor: Actor,
    { manager, acting, member, known }: ChangingMember,
    { projectId, stored, notify }: OwnSet,
  ): Promise<MemberEntity> {
    const { portalId } = actor;
    const { id, role } = member;
    const places = await this.places.places(manager, portalId, projectId, [id]);
    const before = customization(places.get(id)?.permissions ?? null);
    const after = customization(stored);
    if (!before && !after) return member;
    const context = { manager, portalId, acting };
    // Without a customization the member has its portal-wide setting there: removing one hands that out.
    const held = { role, setting: before ?? settingOf(member) };
    if (after) await this.grants.assertMayGive(context, after, [held]);
    else await this.escalation.assertHeld(context, { role, setting: settingOf(member) }, held);
    await this.places.customize(manager, portalId, projectId, [id], stored);
    const changed = await this.writer.regrant(manager, actor, member, {}, known);
    await this.events.record(manager, actor, {
      type: 'member.permissions_changed',
      subject: { type: 'member', id },
      data: {
        ...memberEventData(changed),
        projectId,
        fromMemberId: null,
        change: { before, after },
      },
      notify,
    });
    return changed;
  }
}

function customization(permissions: StoredSet | null): MemberSetting | null {
  return permissions && customSetting(permissions);
}
