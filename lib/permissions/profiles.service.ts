import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { permissionDenied } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { assertVersion } from '../database/assert-version.js';
import { isId } from '../database/ids.js';
import { type Page, readPage } from '../database/keyset.js';
import { readForUpdate } from '../database/read-for-update.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { PortalChanger } from '../portals/portal-changer.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { UNIQUE_KEYS } from '../schema/unique-keys.js';
import type {
  NewProfile,
  ProfileListRequest,
  RemoveProfile,
  UpdateProfile,
} from './profile-inputs.js';
import { ProfileWriter } from './profile-writer.js';
import { type ProfileView, profileView } from './profile.view.js';

/** The named permission sets of a portal. Staff read them, staff admins change them. */
@Injectable()
export class ProfilesService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly portals: PortalChanger,
    private readonly actors: ActingLoader,
    private readonly writer: ProfileWriter,
  ) {}

  /** A page of the portal's profiles, by name. Throws `PERMISSION_DENIED` for a client user without `users.edit`. */
  async list(
    actor: Actor,
    { cursor, limit = 50 }: ProfileListRequest = {},
  ): Promise<Page<ProfileView>> {
    await this.assertReader(actor);
    const { portalId } = actor;
    const query = this.dataSource
      .createQueryBuilder(ProfileEntity, 'p')
      .where('p.portalId = :portalId', { portalId });
    const list = { name: 'profiles', filter: { portalId } };
    const request = {
      list,
      column: 'nameKey',
      descending: false,
      cursor: cursor ?? null,
      limit,
    } as const;
    const { rows, nextCursor } = await readPage(query, request);
    const portal = await this.portal(portalId);
    return { items: rows.map((row) => profileView(row, portal)), nextCursor };
  }

  /** One profile. Throws `NOT_FOUND` and what `list` throws. */
  async get(actor: Actor, id: string): Promise<ProfileView> {
    await this.assertReader(actor);
    const { portalId } = actor;
    const profile = isId(id)
      ? await this.dataSource.getRepository(ProfileEntity).findOneBy({ id, portalId })
      : null;
    if (!profile) throw new ClienteleError('NOT_FOUND');
    return profileView(profile, await this.portal(portalId));
  }

  /** Creates a profile. Throws `STAFF_ONLY`, `ROLE_REQUIRED`, `UNKNOWN_PERMISSION` or `DUPLICATE_NAME`. */
  create(actor: Actor, input: NewProfile, joined?: EntityManager): Promise<ProfileView> {
    return this.change(actor, joined, async (manager, portal) =>
      profileView(await this.writer.create(manager, actor, input), portal),
    );
  }

  /**
   * Changes a profile, for all its members at once. Throws `NOT_FOUND`, `STALE_VERSION` and what `create` throws.
   */
  update(
    actor: Actor,
    id: string,
    input: UpdateProfile,
    joined?: EntityManager,
  ): Promise<ProfileView> {
    return this.change(actor, joined, async (manager, portal) => {
      const profile = await this.profile(manager, portal, id);
      assertVersion(input.version, profile);
      return this.writer.update(manager, actor, { portal, profile }, input);
    });
  }

  /**
   * Removes a profile. One that is in use goes only with `replaceWith`, which its members have from then on,
   * pending ones included. Throws `PROFILE_IN_USE`, `NOT_FOUND` and what `create` throws.
   */
  remove(
    actor: Actor,
    id: string,
    { replaceWith }: RemoveProfile = {},
    joined?: EntityManager,
  ): Promise<void> {
    return this.change(actor, joined, async (manager, portal) => {
      const profile = await this.profile(manager, portal, id);
      const isOther = replaceWith !== undefined && replaceWith !== id;
      const heir = isOther ? await this.profile(manager, portal, replaceWith, 'replaceWith') : null;
      await this.writer.remove(manager, actor, { portal, profile }, heir);
    });
  }

  private change<T>(
    actor: Actor,
    joined: EntityManager | undefined,
    work: (manager: EntityManager, portal: PortalEntity) => Promise<T>,
  ): Promise<T> {
    const taken = [UNIQUE_KEYS.profileName, 'DUPLICATE_NAME'] as const;
    return this.portals.change({ actor, work, taken }, joined);
  }

  private async profile(
    manager: EntityManager,
    { id: portalId }: PortalEntity,
    id: string,
    field?: string,
  ): Promise<ProfileEntity> {
    const [profile] = isId(id) ? await readForUpdate(manager, ProfileEntity, { id, portalId }) : [];
    if (!profile)
      throw new ClienteleError('NOT_FOUND', field === undefined ? {} : { details: { field } });
    return profile;
  }

  private async assertReader(actor: Actor): Promise<void> {
    const acting = await this.actors.reading(actor);
    if (acting.kind === 'staff' || acting.allows('users.edit')) return;
    throw permissionDenied(['users.edit'], acting);
  }

  private portal(id: string): Promise<PortalEntity> {
    return this.dataSource.getRepository(PortalEntity).findOneByOrFail({ id });
  }
}
