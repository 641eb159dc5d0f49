import { Injectable } from '@nestjs/common';
import type { MemberRole } from '../domain/members/member-role.js';
import { EscalationRule, type Grant } from './escalation-rule.js';
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
   * `PERMISSION_ESCALATION` when it holds more than the acting one does; with `before`, the setting the member has so
   * far, one that only takes away passes.
   */
  async acceptedSetting(
    context: SettingContext,
    role: MemberRole,
    input: PermissionInput,
    before?: MemberSetting,
  ): Promise<MemberSetting> {
    const setting = await this.settings.resolve(context, input);
    await this.escalation.assertHeld(
      context,
      { role, setting },
      before && { role, setting: before },
    );
    return setting;
  }

  /**
   * Throws `PLAN_FORBIDS`, or `PERMISSION_ESCALATION`, unless the setting may take the place of what each of the
   * members has so far.
   */
  async assertMayGive(
    context: SettingContext,
    setting: MemberSetting,
    members: readonly Grant[],
  ): Promise<void> {
    if (setting.mode === 'custom') await this.plans.assertMayCustomize(context);
    // Staff hold everything: of 10,000 members none needs a look.
    if (context.acting.kind === 'staff') return;
    // Cloned settings are equal: many members are a few cases.
    const cases = new Map(members.map((before) => [JSON.stringify(before), before]));
    for (const before of cases.values())
      await this.escalation.assertHeld(context, { role: before.role, setting }, before);
  }
}
