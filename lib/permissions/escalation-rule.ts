import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import type { MemberRole } from '../domain/members/member-role.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { missingToGive } from '../domain/permissions/escalation.js';
import { roleSet } from '../domain/permissions/permission-sets.js';
import { type PermissionSetting, settingSet } from '../domain/permissions/permission-setting.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { customizationsOf } from '../scopes/customizations.js';
import { type MemberSetting, settingOf } from './member-setting.js';
import type { SettingContext } from './setting-context.js';

/** Keeps anyone from giving more than they hold. Staff hold everything. */
@Injectable()
export class EscalationRule {
  private readonly catalogue: Catalogue;

  constructor(@Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings) {
    this.catalogue = permissions;
  }

  /** Throws `PERMISSION_ESCALATION` when a role and a setting hold more than the acting one does. */
  async assertHeld(
    context: SettingContext,
    role: MemberRole,
    setting: MemberSetting,
  ): Promise<void> {
    assertNoneMissing(await this.missing(context, role, setting));
  }

  /** The keys that a role and a setting hold but the acting one does not. Staff hold everything. */
  async missing(
    context: SettingContext,
    role: MemberRole,
    setting: MemberSetting,
  ): Promise<string[]> {
    if (context.acting.kind === 'staff') return [];
    const given = roleSet(this.catalogue, role === 'admin' ? 'admin' : 'member').and(
      settingSet(
        this.catalogue,
        await this.withStored(context, setting),
        await this.defaultProfile(context),
      ),
    );
    return missingToGive(context.acting.held, given).map(
      (index) => this.catalogue.keys[index] ?? '',
    );
  }

  /**
   * Throws `PERMISSION_ESCALATION` when what a member has, its project customizations included, is more than
   * the acting one holds: whoever lets it in hands all of that out.
   */
  async assertMemberHeld(context: SettingContext, member: MemberEntity): Promise<void> {
    assertNoneMissing(await this.missingOf(context, member));
  }

  /** The keys a member has, portal-wide or for a project, but the acting one does not hold. */
  async missingOf(context: SettingContext, member: MemberEntity): Promise<string[]> {
    if (context.acting.kind === 'staff') return [];
    const { id: memberId, portalId, role } = member;
    const missing = new Set(await this.missing(context, role, settingOf(member)));
    for (const permissions of await customizationsOf(context.manager, { memberId, portalId })) {
      const setting = { mode: 'custom' as const, profileId: null, permissions };
      for (const key of await this.missing(context, role, setting)) missing.add(key);
    }
    return this.catalogue.keys.filter((key) => missing.has(key));
  }

  private async withStored(
    context: SettingContext,
    setting: MemberSetting,
  ): Promise<PermissionSetting> {
    const { mode, profileId, permissions } = setting;
    if (mode === 'custom') return { mode, stored: permissions ?? {} };
    if (mode === 'default' || profileId === null) return { mode: 'default' };
    return { mode, profileId, stored: (await this.profile(context, profileId)).permissions };
  }

  private async defaultProfile({ manager, portalId }: SettingContext) {
    const { defaultProfileId: id } = await manager
      .getRepository(PortalEntity)
      .findOneByOrFail({ id: portalId });
    const profile =
      id === null ? null : await manager.getRepository(ProfileEntity).findOneBy({ id, portalId });
    return { id, stored: profile?.permissions ?? {} };
  }

  private async profile({ manager, portalId }: SettingContext, id: string): Promise<ProfileEntity> {
    const rows = manager.getRepository(ProfileEntity);
    const profile = isId(id) ? await rows.findOneBy({ id, portalId }) : null;
    if (!profile) throw new ClienteleError('NOT_FOUND', { details: { field: 'profileId' } });
    return profile;
  }
}

function assertNoneMissing(missing: readonly string[]): void {
  if (missing.length > 0)
    throw new ClienteleError('PERMISSION_ESCALATION', { details: { missing } });
}
