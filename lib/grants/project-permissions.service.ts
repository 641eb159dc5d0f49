import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import type { MemberAction } from '../domain/members/member-policy.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import { EventRecorder } from '../events/event-recorder.js';
import { type ChangingMember, MemberFinder } from '../members/member-finder.js';
import { MemberWriter } from '../members/member-writer.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import { type MemberSetting, settingOf } from '../permissions/member-setting.js';
import { acceptedSet } from '../permissions/permission-input.js';
import { PlanRule } from '../permissions/plan-rule.js';
import type { MemberEntity } from '../schema/member.entity.js';
import {
  MemberPermissionsService,
  type MemberPermissionsView,
} from './member-permissions.service.js';
import { ProjectPlaces } from './project-places.js';

/** One member in one project. */
export interface ProjectMemberRef {
  readonly projectId: string;
  readonly memberId: string;
}

/** What a member may do in a project instead of portal-wide: a whole set. */
export interface Customization {
  readonly permissions: Readonly<Record<string, boolean>>;
  /** The version of the member that was read; another one in the meantime is `STALE_VERSION`. */
  readonly version?: number | undefined;
}

const ACTIONS: readonly MemberAction[] = ['permissions'];

/** Customizes what single client users may do in single projects. */
@Injectable()
export class ProjectPermissionsService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly options: ClienteleSettings,
    private readonly finder: MemberFinder,
    private readonly places: ProjectPlaces,
    private readonly escalation: EscalationRule,
    private readonly plans: PlanRule,
    private readonly permissions: MemberPermissionsService,
    private readonly writer: MemberWriter,
    private readonly events: EventRecorder,
  ) {}

  /**
   * Gives the member a set of its own for the project, in place of an earlier one. Throws `NOT_FOUND`,
   * `NOT_ASSIGNED`, `UNKNOWN_PERMISSION`, `PLAN_FORBIDS`, `PERMISSION_ESCALATION`, `SELF_CHANGE`,
   * `PERMISSION_DENIED` or `STALE_VERSION`.
   */
  async customize(
    actor: Actor,
    ref: ProjectMemberRef,
    { permissions, version }: Customization,
    joined?: EntityManager,
  ): Promise<MemberPermissionsView> {
    const stored = acceptedSet(this.options.permissions, permissions);
    const changed = await this.replace(actor, ref, stored, version, joined);
    // After the transaction: what is in effect takes a question to a port.
    return this.permissions.viewOf(changed, ref.projectId, joined);
  }

  /** Takes the set away: what is chosen portal-wide counts again. Throws what `customize` throws, but `PLAN_FORBIDS`. */
  async removeCustomization(
    actor: Actor,
    ref: ProjectMemberRef,
    joined?: EntityManager,
  ): Promise<void> {
    await this.replace(actor, ref, null, undefined, joined);
  }

  private async replace(
    actor: Actor,
    { projectId, memberId }: ProjectMemberRef,
    stored: StoredSet | null,
    version: number | undefined,
    joined: EntityManager | undefined,
  ): Promise<MemberEntity> {
    const { portalId } = actor;
    await this.places.assertThere(actor, projectId);
    const work = async ({ manager, acting, member }: ChangingMember): Promise<MemberEntity> => {
      const places = await this.places.places(manager, portalId, projectId, [memberId]);
      const before = customization(places.get(memberId)?.permissions ?? null);
      const after = customization(stored);
      if (!before && !after) return member;
      const context = { manager, portalId, acting };
      if (after) await this.plans.assertMayCustomize(context);
      // Without a customization the member has its portal-wide setting there: removing one hands that out.
      await this.escalation.assertHeld(context, member.role, after ?? settingOf(member));
      await this.places.customize(manager, portalId, projectId, [memberId], stored);
      const changed = await this.writer.regrant(manager, actor, member, {});
      await this.events.record(manager, actor, {
        type: 'member.permissions_changed',
        subject: { type: 'member', id: memberId },
        data: { ...memberEventData(changed), projectId, change: { before, after } },
      });
      return changed;
    };
    return this.finder.change({ actor, id: memberId, actions: ACTIONS, version, work }, joined);
  }
}

function customization(permissions: StoredSet | null): MemberSetting | null {
  return permissions && { mode: 'custom', profileId: null, permissions };
}
