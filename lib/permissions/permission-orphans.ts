import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { groupBy } from '../database/group-by.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import { orphanKeys, type StoredSet } from '../domain/permissions/permission-sets.js';
import { lockedSets, pagesOfSets, type SetRow, writeSet } from './orphan-rows.js';
import { type OrphanPlace, SET_TABLES, type SetTable } from './orphan-tables.js';

/** A key that stored sets hold and that decides nothing in them any more. */
export interface OrphanCount {
  readonly portalId: string;
  /** What holds it: profiles, members' own sets, project customizations or ceilings. */
  readonly place: OrphanPlace;
  readonly key: string;
  /** In how many sets. */
  readonly sets: number;
}

/** Which orphans are looked for. */
export interface OrphanFilter {
  /** Those of this portal only. */
  readonly portalId?: string | undefined;
  /** These keys only; left out, every orphan. A key that still decides is none, whether named or not. */
  readonly keys?: readonly string[] | undefined;
  /** Ends the work after the page under way. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Permission keys that the database holds and the catalogue no longer decides by. An old name that `renamedFrom` gives
 * is none, as long as the new key has no switch of its own beside it.
 */
@Injectable()
export class PermissionOrphans {
  private readonly catalogue: Catalogue;

  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    private readonly transactions: TransactionRunner,
  ) {
    this.catalogue = permissions;
  }

  /** Every orphan, by portal, place and key. Reads all stored sets, some hundred at a time. */
  async find(filter: OrphanFilter = {}): Promise<OrphanCount[]> {
    const found = new Tally();
    for (const table of SET_TABLES) {
      for await (const page of pagesOfSets(this.dataSource.manager, table, filter)) {
        for (const row of page) found.add(row.portalId, table.place, this.orphansIn(row, filter));
      }
      if (filter.signal?.aborted) break;
    }
    return found.counts();
  }

  /**
   * Drops orphans from every stored set, some hundred rows a transaction, and says what was dropped. It changes nothing
   * of what anyone may do, so rows keep their versions and there are no events. Dropped switches do not come back:
   * name a renamed key in `renamedFrom` before.
   *
   * @example
   * ```ts
   * await orphans.purge({ keys: ['reports.print'] });
   * ```
   */
  async purge(filter: OrphanFilter = {}): Promise<OrphanCount[]> {
    const dropped = new Tally();
    for (const table of SET_TABLES) {
      for await (const page of pagesOfSets(this.dataSource.manager, table, filter)) {
        const holders = page.filter((row) => this.orphansIn(row, filter).length > 0);
        if (holders.length === 0) continue;
        const rows = await this.transactions.run((manager) =>
          this.drop(manager, table, holders, filter),
        );
        for (const { row, keys } of rows) dropped.add(row.portalId, table.place, keys);
      }
      if (filter.signal?.aborted) break;
    }
    return dropped.counts();
  }

  /** What was read before the lock may have changed: each set is looked at again. */
  private async drop(
    manager: EntityManager,
    table: SetTable,
    holders: readonly SetRow[],
    filter: OrphanFilter,
  ): Promise<{ row: SetRow; keys: readonly string[] }[]> {
    const locked = await lockedSets(manager, table, holders);
    const changes = locked
      .map((row) => ({ row, keys: this.orphansIn(row, filter) }))
      .filter(({ keys }) => keys.length > 0)
      .map((change) => ({ ...change, kept: without(change.row.set, change.keys) }));
    // Cloned sets are equal, so that a few statements write many.
    const alike = groupBy(changes, ({ row, kept }) =>
      JSON.stringify([table.key.length > 1 ? row.second : '', kept]),
    );
    for (const [some, ...others] of alike.values()) {
      if (!some) continue;
      const rows = [some, ...others].map(({ row }) => row);
      await writeSet(manager, table, rows, some.kept);
    }
    return changes;
  }

  private orphansIn({ set }: SetRow, { keys }: OrphanFilter): string[] {
    const orphans = orphanKeys(this.catalogue, set);
    return keys ? orphans.filter((key) => keys.includes(key)) : orphans;
  }
}

/** Counts sets by portal, place and key. */
class Tally {
  private readonly rows = new Map<string, OrphanCount>();

  add(portalId: string, place: OrphanPlace, keys: readonly string[]): void {
    for (const key of keys) {
      const name = JSON.stringify([portalId, place, key]);
      const sets = (this.rows.get(name)?.sets ?? 0) + 1;
      this.rows.set(name, { portalId, place, key, sets });
    }
  }

  counts(): OrphanCount[] {
    return [...this.rows.values()];
  }
}

function without(stored: StoredSet, keys: readonly string[]): StoredSet {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !keys.includes(key)));
}
