import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, In } from 'typeorm';
import { permissionRole } from '../callers/membership-row.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { ClienteleEventMap } from '../domain/events/clientele-events.js';
import type { PermissionSettingData } from '../domain/events/event-data.js';
import { type Catalogue, wordsOf } from '../domain/permissions/catalogue.js';
import { bitsInAll, type PermissionBits } from '../domain/permissions/permission-bits.js';
import { ceilingSet, planSet, roleSet } from '../domain/permissions/permission-sets.js';
import { type PermissionSetting, settingSet } from '../domain/permissions/permission-setting.js';
import { PLAN_POLICY, type PlanPolicy } from '../ports/plan-policy.port.js';
import { portalRef } from '../ports/portal-ref.js';
import type { ClientEntity } from '../schema/client.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';
import type { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';

/** Whose permissions changed, as all of it is by now. */
export interface Permitted {
  readonly portal: PortalEntity;
  readonly member: MemberEntity;
  readonly client: ClientEntity;
  /** The language of whoever reads of it. */
  readonly locale: string | null;
}

/** The labels of what somebody may do by a change and could not before, and the other way round. */
export interface GainedAndLost {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

const NOTHING: GainedAndLost = { gained: [], lost: [] };

/** Tells what a change of permissions gives somebody and takes away. */
@Injectable()
export class PermissionChanges {
  private readonly catalogue: Catalogue;

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    @Inject(PLAN_POLICY) private readonly plans: PlanPolicy,
  ) {
    this.catalogue = permissions;
  }

  /**
   * What the change of an event does, as far as plan, ceiling and role let it: nothing that sleeps is promised. Profiles are read as
   * they are by now; where one is gone nobody can tell any more, and the answer is nothing.
   */
  async of(
    { change }: ClienteleEventMap['member.permissions_changed'],
    permitted: Permitted,
  ): Promise<GainedAndLost> {
    const { portal, member } = permitted;
    // Without a set of its own for the project counts what the member has everywhere.
    const settings = [change.before ?? member, change.after ?? member] as const;
    const profiles = await this.profiles(portal, settings);
    const [before, after] = settings.map((setting) => this.setOf(setting, portal, profiles));
    if (!before || !after) return NOTHING;
    const limit = this.limitOf(permitted);
    const [had, has] = [before.and(limit), after.and(limit)];
    const named = (indexes: readonly number[]) => this.labels(indexes, permitted.locale);
    return { gained: named(has.minus(had)), lost: named(had.minus(has)) };
  }

  private async profiles(
    { id: portalId, defaultProfileId }: PortalEntity,
    settings: readonly PermissionSettingData[],
  ): Promise<ReadonlyMap<string, ProfileEntity>> {
    const ids = [defaultProfileId, ...settings.map(({ profileId }) => profileId)];
    const known = [...new Set(ids)].flatMap((id) => id ?? []);
    const rows = this.dataSource.getRepository(ProfileEntity);
    const found = known.length > 0 ? await rows.findBy({ id: In(known), portalId }) : [];
    return new Map(found.map((profile) => [profile.id, profile]));
  }

  /** Layer 5; null where its profile is gone. */
  private setOf(
    { mode, profileId, permissions }: PermissionSettingData,
    { defaultProfileId: id }: PortalEntity,
    profiles: ReadonlyMap<string, ProfileEntity>,
  ): PermissionBits | null {
    const storedIn = (profile: string) => profiles.get(profile)?.permissions ?? null;
    const byDefault = { id, stored: (id === null ? null : storedIn(id)) ?? {} };
    const setOf = (setting: PermissionSetting) => settingSet(this.catalogue, setting, byDefault);
    if (mode === 'custom') return setOf({ mode, stored: permissions ?? {} });
    const chosen = mode === 'default' ? id : profileId;
    if (chosen === null) return setOf({ mode: 'default' });
    const stored = storedIn(chosen);
    return stored && setOf({ mode: 'profile', profileId: chosen, stored });
  }

  /** Layers 2 to 4. */
  private limitOf({ portal, member, client }: Permitted): PermissionBits {
    const { catalogue } = this;
    return bitsInAll([
      planSet(catalogue, this.plans.excludedKeys(portalRef(portal))),
      ceilingSet(catalogue, client.ceiling),
      roleSet(catalogue, permissionRole(member)),
    ]);
  }

  private labels(indexes: readonly number[], locale: string | null): string[] {
    return indexes.flatMap((index) => {
      const node = this.catalogue.nodes[index];
      return node ? wordsOf(node, locale).label : [];
    });
  }
}
