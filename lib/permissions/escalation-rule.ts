import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { asOfNow } from '../database/as-of-now.js';
import { isId } from '../database/ids.js';
import type { Acting, Giving } from '../domain/access/acting.js';
import type { MemberRole } from '../domain/members/member-role.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { type Holding, missingToGive, onlyTakesAway } from '../domain/permissions/escalation.js';
import type { PermissionBits } from '../domain/permissions/permission-bits.js';
import { roleSet, type StoredSet, switchedOn } from '../domain/permissions/permission-sets.js';
import {
  chosenSet,
  type PermissionSetting,
  settingSet,
} from '../domain/permissions/permission-setting.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { customizationsOf } from '../scopes/customizations.js';
import { customSetting, type MemberSetting, settingOf } from './member-setting.js';
import type { SettingContext } from './setting-context.js';

/** What a member has: its role, and where its permissions come from. */
export interface Grant {
  readonly role: MemberRole;
  readonly setting: MemberSetting;
}

/** A member whose customizations may count: `mayBeCustomized` is false of one that is known to have none. */
type CustomizedMember = MemberEntity & { readonly mayBeCustomized?: boolean };

/** Where a client user gives permissions. Profiles that were read before need not be read again. */
type GivingContext = SettingContext & {
  readonly giving: Giving;
  readonly profiles?: ReadonlyMap<string, ProfileEntity>;
};

/** What somebody gives a member. */
export interface Gift {
  readonly acting: Acting;
  readonly member: MemberEntity;
}

/** Keeps anyone from giving more than they hold. Staff hold everything. */
@Injectable()
export class EscalationRule {
  private readonly catalogue: Catalogue;

  constructor(@Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings) {
    this.catalogue = permissions;
  }

  /**
   * Throws `PERMISSION_ESCALATION` when a role and a setting hold more than the acting one does. With `before`, what
   * the member has so far, a change that only takes away passes whoever makes it.
   */
  async assertHeld(context: SettingContext, after: Grant, before?: Grant): Promise<void> {
    const { giving } = context.acting;
    if (!giving) return;
    const { own } = await this.customized(context, giving);
    const missing = await this.missing({ ...context, giving }, giving.held(own), [after]);
    if (missing.length === 0) return;
    if (before && (await this.onlyTakesAway({ ...context, giving }, before, after))) return;
    throw escalation(missing);
  }

  /**
   * Throws `PERMISSION_ESCALATION` when what a member has, its project customizations included, is more than
   * the acting one holds: whoever lets it in hands all of that out. With another role in `before`, a change of role
   * that only takes away passes.
   */
  async assertMemberHeld(
    context: SettingContext,
    member: CustomizedMember,
    before?: MemberEntity,
  ): Promise<void> {
    const { giving } = context.acting;
    if (!giving) return;
    const given = { ...context, giving };
    const { own, grants } = await this.grantsOf(given, member);
    const missing = await this.missing(given, giving.held(own), grants);
    if (missing.length === 0) return;
    if (before && (await this.takesRoleAway(given, before, grants))) return;
    throw escalation(missing);
  }

  /** The keys a member has, portal-wide or for a project, but the acting one does not hold. */
  async missingOf(context: SettingContext, member: CustomizedMember): Promise<string[]> {
    const { giving } = context.acting;
    if (!giving) return [];
    const given = { ...context, giving };
    const { own, grants } = await this.grantsOf(given, member);
    return this.missing(given, giving.held(own), grants);
  }

  /** Whether each of these gives more than the acting one holds, in their order: two statements, however many they are. */
  async areMore(
    { manager, portalId }: Omit<SettingContext, 'acting'>,
    gifts: readonly Gift[],
  ): Promise<boolean[]> {
    const asked = gifts.filter(({ acting }) => acting.giving);
    const ids = asked.flatMap(({ acting, member }) => [acting.memberId ?? '', member.id]);
    const customized = await customizationsOf(manager, portalId, [...new Set(ids)]);
    const profiles = await this.profilesOf(manager, portalId, asked);
    const answers: boolean[] = [];
    for (const { acting, member } of gifts) {
      const { giving } = acting;
      const settings = [settingOf(member), ...customized(member.id).map(customSetting)];
      const grants = settings.map((setting) => ({ role: member.role, setting }));
      const held = giving?.held(customized(giving.memberId));
      const given = giving && { manager, portalId, acting, giving, profiles };
      answers.push(given && held ? (await this.missing(given, held, grants)).length > 0 : false);
    }
    return answers;
  }

  /** The keys that one of the grants holds but the acting one does not. */
  private async missing(
    context: GivingContext,
    held: PermissionBits,
    grants: readonly Grant[],
  ): Promise<string[]> {
    const missing = new Set<number>();
    for (const grant of grants) {
      const { given } = await this.holding(context, grant);
      for (const index of missingToGive(held, given)) missing.add(index);
    }
    return this.catalogue.keys.filter((_, index) => missing.has(index));
  }

  /** What the member has portal-wide, then for each project that is customized; and what the acting one has customized. */
  private async grantsOf(
    context: GivingContext,
    member: CustomizedMember,
  ): Promise<{ own: StoredSet[]; grants: Grant[] }> {
    const { role } = member;
    const { own, theirs } = await this.customized(context, context.giving, member);
    const settings = [settingOf(member), ...theirs.map(customSetting)];
    return { own, grants: settings.map((setting) => ({ role, setting })) };
  }

  /** The customizations of the acting one, and those of the member: by one statement, none when neither can have any. */
  private async customized(
    { manager, portalId }: SettingContext,
    giving: Giving,
    member?: CustomizedMember,
  ): Promise<{ own: StoredSet[]; theirs: StoredSet[] }> {
    const ids = [
      ...(giving.mayBeCustomized ? [giving.memberId] : []),
      ...(member && member.mayBeCustomized !== false ? [member.id] : []),
    ];
    const of = await customizationsOf(manager, portalId, ids);
    return { own: of(giving.memberId), theirs: member ? of(member.id) : [] };
  }

  /** The sets are the same before and after: the role alone decides, in each of them. */
  private async takesRoleAway(
    context: GivingContext,
    { role }: MemberEntity,
    grants: readonly Grant[],
  ): Promise<boolean> {
    for (const grant of grants) {
      if (!(await this.onlyTakesAway(context, { ...grant, role }, grant))) return false;
    }
    return true;
  }

  private async onlyTakesAway(
    context: GivingContext,
    before: Grant,
    after: Grant,
  ): Promise<boolean> {
    return onlyTakesAway(await this.holding(context, before), await this.holding(context, after));
  }

  private async holding(context: GivingContext, { role, setting }: Grant): Promise<Holding> {
    const chosen = await this.withStored(context, setting);
    const profile = context.giving.defaultProfile;
    const { kind, stored } = chosenSet(chosen, profile);
    const byRole = roleSet(this.catalogue, role === 'admin' ? 'admin' : 'member');
    return {
      given: byRole.and(settingSet(this.catalogue, chosen, profile)),
      switches: switchedOn(this.catalogue, kind, stored),
    };
  }

  private async withStored(
    context: GivingContext,
    setting: MemberSetting,
  ): Promise<PermissionSetting> {
    const { mode, profileId, permissions } = setting;
    if (mode === 'custom') return { mode, stored: permissions ?? {} };
    if (mode === 'default' || profileId === null) return { mode: 'default' };
    const profile = context.profiles?.get(profileId) ?? (await this.profile(context, profileId));
    return { mode, profileId, stored: profile.permissions };
  }

  private async profilesOf(
    manager: EntityManager,
    portalId: string,
    gifts: readonly Gift[],
  ): Promise<ReadonlyMap<string, ProfileEntity>> {
    const ids = new Set(gifts.flatMap(({ member: { profileId } }) => profileId ?? []));
    const where = { id: In([...ids]), portalId };
    const profiles =
      ids.size > 0
        ? await manager.getRepository(ProfileEntity).find({ where, ...asOfNow(manager) })
        : [];
    return new Map(profiles.map((profile) => [profile.id, profile]));
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
