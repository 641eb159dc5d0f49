import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, In } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { chunksOf } from '../database/chunks.js';
import { storedSet } from '../domain/permissions/permission-sets.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import type { OrphanPlace } from './orphan-tables.js';
import { type OrphanCount, PermissionOrphans } from './permission-orphans.js';

/** The catalogue, and what each profile of one portal has of it. */
export interface PermissionMatrix {
  readonly portal: string;
  readonly profiles: readonly { readonly name: string; readonly isDefault: boolean }[];
  readonly permissions: readonly MatrixRow[];
}

/** One permission, and whether each profile has it, in their order. */
export interface MatrixRow {
  readonly key: string;
  readonly label: string;
  readonly requiresRole: 'admin' | null;
  readonly profiles: readonly boolean[];
}

/** An orphan as the command shows it. */
export interface PlacedOrphan {
  /** The portal's key. */
  readonly portal: string;
  readonly place: OrphanPlace;
  readonly key: string;
  readonly sets: number;
}

/** Which orphans the command is about. */
export interface OrphanRequest {
  /** The key of one portal; left out, every portal. */
  readonly portal?: string | undefined;
  readonly keys?: readonly string[] | undefined;
}

/**
 * Finds {@link PermissionInspector} in a host's module. The command may be another copy of this package than the one the
 * host loads (ES module and CommonJS), so it cannot ask by class.
 */
export const PERMISSION_INSPECTOR = Symbol.for('nest-clientele:PermissionInspector');

/** What the command asks a host's module, by keys of portals instead of their ids. */
@Injectable()
export class PermissionInspector {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly orphans: PermissionOrphans,
  ) {}

  /** The catalogue with the portal's profiles by name; null when there is no such portal. */
  async matrix(portalKey: string): Promise<PermissionMatrix | null> {
    const { permissions: catalogue } = this.settings;
    const portal = await this.portal(portalKey);
    if (!portal) return null;
    const rows = await this.dataSource
      .getRepository(ProfileEntity)
      .find({ where: { portalId: portal.id }, order: { name: 'ASC', id: 'ASC' } });
    const profiles = rows.map(({ id, name, permissions }) => {
      const isDefault = id === portal.defaultProfileId;
      const kind = isDefault ? 'default' : 'whole';
      return { name, isDefault, bits: storedSet(catalogue, kind, permissions) };
    });
    return {
      portal: portal.key,
      profiles: profiles.map(({ name, isDefault }) => ({ name, isDefault })),
      permissions: catalogue.nodes.map(({ index, key, label, requiresRole }) => ({
        key,
        label,
        requiresRole,
        profiles: profiles.map(({ bits }) => bits.has(index)),
      })),
    };
  }

  /** The orphans; null when there is no such portal. */
  find(request: OrphanRequest): Promise<PlacedOrphan[] | null> {
    return this.ask(request, (filter) => this.orphans.find(filter));
  }

  /** Drops the orphans and answers what was dropped; null when there is no such portal. */
  purge(request: OrphanRequest): Promise<PlacedOrphan[] | null> {
    return this.ask(request, (filter) => this.orphans.purge(filter));
  }

  private async ask(
    { portal: key, keys }: OrphanRequest,
    work: (filter: { portalId?: string; keys?: readonly string[] }) => Promise<OrphanCount[]>,
  ): Promise<PlacedOrphan[] | null> {
    const portal = key === undefined ? undefined : await this.portal(key);
    if (portal === null) return null;
    const counts = await work({ ...(portal && { portalId: portal.id }), ...(keys && { keys }) });
    const portals = await this.keysOf(counts.map(({ portalId }) => portalId));
    return counts.map(({ portalId, ...count }) => ({
      portal: portals.get(portalId) ?? portalId,
      ...count,
    }));
  }

  private portal(key: string): Promise<PortalEntity | null> {
    return this.dataSource.getRepository(PortalEntity).findOneBy({ key });
  }

  private async keysOf(ids: readonly string[]): Promise<Map<string, string>> {
    const keys = new Map<string, string>();
    for (const some of chunksOf([...new Set(ids)])) {
      const rows = await this.dataSource.getRepository(PortalEntity).findBy({ id: In(some) });
      for (const { id, key } of rows) keys.set(id, key);
    }
    return keys;
  }
}
