import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { newId } from '../database/ids.js';
import { readForUpdate } from '../database/read-for-update.js';
import { nameKey } from '../domain/members/name-key.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { writtenOut } from '../domain/permissions/permission-sets.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { givenName } from '../schema/accepted-name.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { acceptedSet } from './accepted-set.js';
import type { NewProfile, UpdateProfile } from './profile-inputs.js';
import { type ProfileView, profileView } from './profile.view.js';

/** A profile that is being changed, and the portal whose row is locked for it. */
export interface ChangingProfile {
  readonly portal: PortalEntity;
  readonly profile: ProfileEntity;
}

/** Writes profiles, inside a transaction that holds the portal's lock. */
@Injectable()
export class ProfileWriter {
  private readonly catalogue: Catalogue;

  constructor(
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventRecorder,
  ) {
    this.catalogue = permissions;
  }

  /** Writes a new profile with its event. */
  async create(manager: EntityManager, actor: Actor, input: NewProfile): Promise<ProfileEntity> {
    const name = givenName(input.name);
    const now = this.clock.now();
    const profile: ProfileEntity = {
      id: newId(),
      portalId: actor.portalId,
      name,
      nameKey: nameKey(name),
      permissions: acceptedSet(this.catalogue, input.permissions),
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    await manager.getRepository(ProfileEntity).insert(profile);
    await this.events.record(manager, actor, {
      type: 'profile.created',
      subject: { type: 'profile', id: profile.id },
      data: { profileId: profile.id, name: profile.name },
    });
    return profile;
  }

  /** Writes an edit with its event. */
  async update(
    manager: EntityManager,
    actor: Actor,
    { portal, profile }: ChangingProfile,
    { name, permissions, isDefault }: UpdateProfile,
  ): Promise<ProfileView> {
    const edited = {
      ...profile,
      ...(name !== undefined && { name: givenName(name) }),
      ...(permissions && { permissions: acceptedSet(this.catalogue, permissions) }),
    };
    const becomesDefault = isDefault === true && portal.defaultProfileId !== profile.id;
    const written = becomesDefault
      ? await this.setDefault(manager, portal, edited)
      : await this.write(manager, edited);
    const after = profileView(written, becomesDefault ? { defaultProfileId: profile.id } : portal);
    await this.events.record(manager, actor, {
      type: 'profile.updated',
      subject: { type: 'profile', id: profile.id },
      data: {
        profileId: profile.id,
        name: after.name,
        change: { before: stateOf(profileView(profile, portal)), after: stateOf(after) },
      },
    });
    return after;
  }

  /** Deletes a profile; `heir` takes its place. Throws `PROFILE_IN_USE` when it is needed and there is none. */
  async remove(
    manager: EntityManager,
    actor: Actor,
    { portal, profile }: ChangingProfile,
    heir: ProfileEntity | null,
  ): Promise<void> {
    const isDefault = portal.defaultProfileId === profile.id;
    const members = await this.moveMembers(manager, profile, heir);
    if (!heir && (isDefault || members > 0)) {
      throw new ClienteleError('PROFILE_IN_USE', { details: { isDefault, members } });
    }
    if (heir && isDefault) await this.setDefault(manager, portal, heir);
    await manager.getRepository(ProfileEntity).delete({ id: profile.id, portalId: portal.id });
    await this.events.record(manager, actor, {
      type: 'profile.removed',
      subject: { type: 'profile', id: profile.id },
      data: { profileId: profile.id, name: profile.name, replacedBy: heir?.id ?? null, members },
    });
  }

  /** How many members the profile has; with an heir they are its members afterwards. */
  private async moveMembers(
    manager: EntityManager,
    { id: profileId, portalId }: ProfileEntity,
    heir: ProfileEntity | null,
  ): Promise<number> {
    if (!heir) return this.countMembers(manager, { portalId, profileId });
    const { affected } = await manager
      .createQueryBuilder()
      .update(MemberEntity)
      .set({ profileId: heir.id, updatedAt: this.clock.now(), version: () => 'version + 1' })
      .where({ portalId, profileId })
      .updateEntity(false)
      .execute();
    return affected ?? 0;
  }

  /** How many members have the profile, at least one if one has it by now; a plain count may be of an older state. */
  private async countMembers(
    manager: EntityManager,
    where: { readonly portalId: string; readonly profileId: string },
  ): Promise<number> {
    const [first] = await readForUpdate(manager, MemberEntity, where, 1);
    return first ? Math.max(1, await manager.getRepository(MemberEntity).countBy(where)) : 0;
  }

  /**
   * Makes a profile the default one. Keys a default profile lacks follow the catalogue, in others they are off:
   * so both are written out first, or the change of default would give and take permissions by itself.
   */
  private async setDefault(
    manager: EntityManager,
    portal: PortalEntity,
    profile: ProfileEntity,
  ): Promise<ProfileEntity> {
    const { id, defaultProfileId } = portal;
    const [former] =
      defaultProfileId === null
        ? []
        : await readForUpdate(manager, ProfileEntity, { id: defaultProfileId, portalId: id });
    if (former) {
      const permissions = writtenOut(this.catalogue, 'default', former.permissions);
      await this.write(manager, { ...former, permissions });
    }
    await manager.getRepository(PortalEntity).update({ id }, { defaultProfileId: profile.id });
    const permissions = writtenOut(this.catalogue, 'whole', profile.permissions);
    return this.write(manager, { ...profile, permissions });
  }

  private async write(manager: EntityManager, profile: ProfileEntity): Promise<ProfileEntity> {
    const { id, portalId, name, permissions } = profile;
    const stamps = { updatedAt: this.clock.now(), version: profile.version + 1 };
    await manager
      .getRepository(ProfileEntity)
      .update({ id, portalId }, { name, nameKey: nameKey(name), permissions, ...stamps });
    return { ...profile, nameKey: nameKey(name), ...stamps };
  }
}

function stateOf({ name, isDefault, permissions }: ProfileView) {
  return { name, isDefault, permissions };
}
