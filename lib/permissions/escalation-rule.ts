import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, ObjectLiteral } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { asOfNow, mayReadOld } from '../database/as-of-now.js';
import { isId } from '../database/ids.js';
import { Statement } from '../database/statement.js';
import type { MemberRole } from '../domain/members/member-role.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { type Holding, missingToGive, onlyTakesAway } from '../domain/permissions/escalation.js';
import { roleSet, type StoredSet, switchedOn } from '../domain/permissions/permission-sets.js';
import {
  chosenSet,
  type PermissionSetting,
  settingSet,
} from '../domain/permissions/permission-setting.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { readJson } from '../schema/read-json.js';
import { customizationsOf } from '../scopes/customizations.js';
import { customSetting, type MemberSetting, settingOf } from './member-setting.js';
import type { SettingContext } from './setting-context.js';

/** What a member has: its role, and where its permissions come from. */
export interface Grant {
  readonly role: MemberRole;
  readonly setting: MemberSetting;
}

/** Keeps anyone from giving more than they hold. Staff hold everything. */
@Injectable()
export class EscalationRule {
  private readonly catalogue: Catalogue;
  private readonly defaults: Statement<{ portalId: string }>;

  constructor(
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    @Inject(CLIENTELE_DATA_SOURCE) dataSource: DataSource,
  ) {
    this.catalogue = permissions;
    const query = dataSource
      .createQueryBuilder()
      .from<ObjectLiteral>(PortalEntity, 'po')
      .leftJoin(ProfileEntity, 'pr', 'pr.id = po.defaultProfileId AND pr.portalId = po.id')
      .where('po.id = :portalId')
      .select('po.defaultProfileId', 'id')
      .addSelect('pr.permissions', 'permissions');
    this.defaults = new Statement(query, ['portalId']);
  }

  /**
   * Throws `PERMISSION_ESCALATION` when a role and a setting hold more than the acting one does. With `before`, what
   * the member has so far, a change that only takes away passes whoever makes it.
   */
  async assertHeld(context: SettingContext, after: Grant, before?: Grant): Promise<void> {
    const missing = await this.missing(context, after);
    if (missing.length === 0) return;
    if (before && (await this.onlyTakesAway(context, before, after))) return;
    throw escalation(missing);
  }

  /** The keys that a role and a setting hold but the acting one does not. Staff hold everything. */
  async missing(context: SettingContext, grant: Grant): Promise<string[]> {
    if (context.acting.kind === 'staff') return [];
    const { given } = await this.holding(context, grant);
    return missingToGive(context.acting.held, given).map(
      (index) => this.catalogue.keys[index] ?? '',
    );
  }

  /**
   * Throws `PERMISSION_ESCALATION` when what a member has, its project customizations included, is more than
   * the acting one holds: whoever lets it in hands all of that out. With another role in `before`, a change of role
   * that only takes away passes.
   */
  async assertMemberHeld(
    context: SettingContext,
    member: MemberEntity,
    before?: MemberEntity,
  ): Promise<void> {
    const missing = await this.missingOf(context, member);
    if (missing.length === 0) return;
    if (before && (await this.takesRoleAway(context, before, member))) return;
    throw escalation(missing);
  }

  /** The keys a member has, portal-wide or for a project, but the acting one does not hold. */
  async missingOf(context: SettingContext, member: MemberEntity): Promise<string[]> {
    if (context.acting.kind === 'staff') return [];
    const missing = new Set<string>();
    for (const grant of await this.grantsOf(context, member)) {
      for (const key of await this.missing(context, grant)) missing.add(key);
    }
    return this.catalogue.keys.filter((key) => missing.has(key));
  }

  /** What the member has portal-wide, then for each project that is customized. */
  private async grantsOf({ manager }: SettingContext, member: MemberEntity): Promise<Grant[]> {
    const { id: memberId, portalId, role } = member;
    const customized = await customizationsOf(manager, { memberId, portalId });
    return [settingOf(member), ...customized.map(customSetting)].map((setting) => ({
      role,
      setting,
    }));
  }

  /** The sets are the same before and after: the role alone decides, in each of them. */
  private async takesRoleAway(
    context: SettingContext,
    before: MemberEntity,
    after: MemberEntity,
  ): Promise<boolean> {
    for (const grant of await this.grantsOf(context, after)) {
      if (!(await this.onlyTakesAway(context, { ...grant, role: before.role }, grant)))
        return false;
    }
    return true;
  }

  private async onlyTakesAway(
    context: SettingContext,
    before: Grant,
    after: Grant,
  ): Promise<boolean> {
    return onlyTakesAway(await this.holding(context, before), await this.holding(context, after));
  }

  private async holding(context: SettingContext, { role, setting }: Grant): Promise<Holding> {
    const chosen = await this.withStored(context, setting);
    const profile = await this.defaultProfile(context);
    const { kind, stored } = chosenSet(chosen, profile);
    const byRole = roleSet(this.catalogue, role === 'admin' ? 'admin' : 'member');
    return {
      given: byRole.and(settingSet(this.catalogue, chosen, profile)),
      switches: switchedOn(this.catalogue, kind, stored),
    };
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
    const after = mayReadOld(manager) ? ' LOCK IN SHARE MODE' : '';
    const [raw = {}] = await this.defaults.all(manager, { portalId }, { after });
    return {
      id: raw['id'] as string | null,
      stored: readJson<StoredSet>(raw['permissions']) ?? {},
    };
  }

  private async profile({ manager, portalId }: SettingContext, id: string): Promise<ProfileEntity> {
    const rows = manager.getRepository(ProfileEntity);
    const where = { id, portalId };
    const profile = isId(id) ? await rows.findOne({ where, ...asOfNow(manager) }) : null;
    if (!profile) throw new ClienteleError('NOT_FOUND', { details: { field: 'profileId' } });
    return profile;
  }
}

function escalation(missing: readonly string[]): ClienteleError {
  return new ClienteleError('PERMISSION_ESCALATION', { details: { missing } });
}
