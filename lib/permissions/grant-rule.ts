import { Injectable } from '@nestjs/common';
import type { MemberRole } from '../domain/members/member-role.js';
import { EscalationRule } from './escalation-rule.js';
import type { MemberSetting, PermissionInput } from './member-setting.js';
import { PlanRule } from './plan-rule.js';
import type { SettingContext } from './setting-context.js';
import { SettingResolver } from './setting-resolver.js';

/** Keeps what is given to members to what the portal's plan has and the acting one holds. */
@Injectable()
export class GrantRule {
  constructor(
    private readonly settings: SettingResolver,
    private readonly plans: PlanRule,
    private readonly escalation: EscalationRule,
  ) {}

  /**
   * The setting that is asked for, for a member with this role. Throws what `SettingResolver.resolve` throws, and
   * `PERMISSION_ESCALATION` when it holds more than the acting one does.
   */
  async acceptedSetting(
    context: SettingContext,
    role: MemberRole,
    input: PermissionInput,
  ): Promise<MemberSetting> {
    const setting = await this.settings.resolve(context, input);
    await this.escalation.assertHeld(context, role, setting);
    return setting;
  }

  /** Throws `PLAN_FORBIDS`, or `PERMISSION_ESCALATION`, unless members with these roles may be given the setting. */
  async assertMayGive(
    context: SettingContext,
    roles: Iterable<MemberRole>,
    setting: MemberSetting,
  ): Promise<void> {
    if (setting.mode === 'custom') await this.plans.assertMayCustomize(context);
    for (const role of new Set(roles)) await this.escalation.assertHeld(context, role, setting);
  }
}
