import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { asOfNow } from '../database/as-of-now.js';
import { isId } from '../database/ids.js';
import { readForUpdate } from '../database/read-for-update.js';
import { isVisible } from '../domain/members/member-policy.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberEntity } from '../schema/member.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { acceptedSet } from './accepted-set.js';
import {
  DEFAULT_SETTING,
  type MemberSetting,
  type PermissionInput,
  settingOf,
} from './member-setting.js';
import { PlanRule } from './plan-rule.js';
import type { SettingContext } from './setting-context.js';

/** Turns what a caller asks for into a member's setting. */
@Injectable()
export class SettingResolver {
  private readonly catalogue: Catalogue;

  constructor(
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    private readonly plans: PlanRule,
  ) {
    this.catalogue = permissions;
  }

  /**
   * The setting the input stands for now. Throws `UNKNOWN_PERMISSION`, `NOT_FOUND` for a profile or
   * a member that is not there for the actor, and `PLAN_FORBIDS` where the plan has no customization.
   */
  async resolve(context: SettingContext, input: PermissionInput): Promise<MemberSetting> {
    const setting = await this.chosen(context, input);
    if (setting.mode === 'custom') await this.plans.assertMayCustomize(context);
    if (setting.profileId !== null) await this.keepProfile(context, setting.profileId);
    return setting;
  }

  private async chosen(context: SettingContext, input: PermissionInput): Promise<MemberSetting> {
    switch (input.mode) {
      case 'default':
        return DEFAULT_SETTING;
      case 'profile':
        return { mode: 'profile', profileId: input.profileId, permissions: null };
      case 'custom':
        return {
          mode: 'custom',
          profileId: null,
          permissions: acceptedSet(this.catalogue, input.permissions),
        };
      case 'clone':
        return this.cloned(context, input.fromMemberId);
    }
  }

  private async cloned(
    { manager, portalId, acting }: SettingContext,
    id: string,
  ): Promise<MemberSetting> {
    const rows = manager.getRepository(MemberEntity);
    const where = { id, portalId, kind: 'client' as const };
    const source = isId(id) ? await rows.findOne({ where, ...asOfNow(manager) }) : null;
    if (!source || !isVisible(acting, { ...source, memberId: source.id })) {
      throw new ClienteleError('NOT_FOUND', { details: { field: 'fromMemberId' } });
    }
    return settingOf(source);
  }

  /** Keeps the profile from being removed until the member has it. */
  private async keepProfile({ manager, portalId }: SettingContext, id: string): Promise<void> {
    const [profile] = isId(id) ? await readForUpdate(manager, ProfileEntity, { id, portalId }) : [];
    if (!profile) throw new ClienteleError('NOT_FOUND', { details: { field: 'profileId' } });
  }
}
