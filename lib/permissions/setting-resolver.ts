import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Acting } from '../access/acting-loader.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import { readForUpdate } from '../database/read-for-update.js';
import { isVisible } from '../domain/members/member-policy.js';
import type { MemberRole } from '../domain/members/member-role.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { missingToGive } from '../domain/permissions/escalation.js';
import { roleSet } from '../domain/permissions/permission-sets.js';
import { type PermissionSetting, settingSet } from '../domain/permissions/permission-setting.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { PLAN_POLICY, type PlanPolicy } from '../ports/plan-policy.port.js';
import { portalRef } from '../ports/portal-ref.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { customizationsOf } from '../scopes/customizations.js';
import {
  DEFAULT_SETTING,
  type MemberSetting,
  type PermissionInput,
  settingOf,
} from './member-setting.js';
import { acceptedSet } from './permission-input.js';

/** Where a setting is resolved: inside the transaction of the change, in one portal, for one actor. */
export interface SettingContext {
  readonly manager: EntityManager;
  readonly portalId: string;
  readonly acting: Acting;
}

/** Turns what a caller asks for into a member's setting, and keeps anyone from giving more than they hold. */
@Injectable()
export class SettingResolver {
  private readonly catalogue: Catalogue;

  constructor(
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    @Inject(PLAN_POLICY) private readonly plans: PlanPolicy,
  ) {
    this.catalogue = permissions;
  }

  /**
   * The setting the input stands for now. Throws `UNKNOWN_PERMISSION`, `NOT_FOUND` for a profile or
   * a member that is not there for the actor, and `PLAN_FORBIDS` where the plan has no customization.
   */
  async resolve(context: SettingContext, input: PermissionInput): Promise<MemberSetting> {
    const setting = await this.chosen(context, input);
    if (setting.mode === 'custom') await this.assertMayCustomize(context);
    if (setting.profileId !== null) await this.keepProfile(context, setting.profileId);
    return setting;
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

  /** Throws `PLAN_FORBIDS` where the portal's plan has no customization. */
  async assertMayCustomize({ manager, portalId }: SettingContext): Promise<void> {
    const portal = await manager.getRepository(PortalEntity).findOneByOrFail({ id: portalId });
    if (!this.plans.mayCustomize(portalRef(portal))) throw new ClienteleError('PLAN_FORBIDS');
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
    const source = isId(id) ? await rows.findOneBy({ id, portalId, kind: 'client' }) : null;
    if (!source || !isVisible(acting, { ...source, memberId: source.id })) {
      throw new ClienteleError('NOT_FOUND', { details: { field: 'fromMemberId' } });
    }
    return settingOf(source);
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

  /** Keeps the profile from being removed until the member has it. */
  private async keepProfile({ manager, portalId }: SettingContext, id: string): Promise<void> {
    const [profile] = isId(id) ? await readForUpdate(manager, ProfileEntity, { id, portalId }) : [];
    if (!profile) throw new ClienteleError('NOT_FOUND', { details: { field: 'profileId' } });
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
