import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { House } from './house.js';
import { disturbed, type Fault, type Scenario, unfelt } from './scenario.js';
import { noSmallDisk, SmallDisk } from './small-disk.js';

/** Kilobytes of the disk for exports: room for those of one run. */
const EXPORTS_DISK = 8 * 1024;

/** Kilobytes of the disk for a database: what an empty one takes, and then some. */
const DATABASE_DISK = 96 * 1024;

/** Full where the files of exports are. */
const exportsDisk: Scenario = {
  name: 'the disk of the exports full',
  isShort: false,
  missing: noSmallDisk,
  async prepare(database, { server, lasts }): Promise<Fault> {
    const direct = await server.database(database);
    const disk = await SmallDisk.mount(EXPORTS_DISK);
    return {
      direct,
      url: direct,
      options: { exports: { directory: disk.folder, sweepEvery: 500 } },
      async strike() {
        await disk.fill();
        await pause(lasts);
        await disk.clear();
      },
      complaints: async (during, house) => [
        ...disturbed(during),
        ...(await exportFaults(house)),
        ...(await strayFiles(house, disk.folder)),
      ],
      clear: () => disk.unmount(),
    };
  },
};

/** Some have failed for the disk, and those made later did not. */
async function exportFaults(house: House): Promise<string[]> {
  const { rows } = await house.ask((client) =>
    client.query<{ status: string; failure: string | null }>(
      'SELECT status, failure FROM clientele_exports ORDER BY id',
    ),
  );
  const failures = new Set(rows.flatMap(({ failure }) => failure ?? []));
  return [
    ...(failures.delete('STORAGE_FAILED') ? [] : ['no export failed for the disk']),
    ...[...failures].map((failure) => `an export failed as ${failure}`),
    ...(rows.at(-1)?.status === 'ready' ? [] : ['the last export is not ready']),
  ];
}

/** A file for each export that is ready, and none of those that failed, whole or in part. */
async function strayFiles(house: House, folder: string): Promise<string[]> {
  const { rows } = await house.ask((client) =>
    client.query<{ id: string }>("SELECT id FROM clientele_exports WHERE status = 'ready'"),
  );
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((each) => each.isFile())
    .map(({ name }) => name);
  const ready = rows.filter(({ id }) => files.some((file) => file.includes(id)));
  return ready.length === rows.length && files.length === rows.length
    ? []
    : [`${rows.length} exports are ready, and there are ${files.length} files: ${files.join()}`];
}

/** Full where the database keeps its tables. */
const databaseDisk: Scenario = {
  name: 'the disk of the database full',
  isShort: false,
  missing: noSmallDisk,
  async prepare(database, { server, lasts }): Promise<Fault> {
    const disk = await SmallDisk.mount(DATABASE_DISK, server.folder);
    await server.tablespace(database, disk.folder);
    const direct = await server.database(database, database);
    return {
      direct,
      url: direct,
      async strike() {
        await disk.fill();
        await pause(lasts);
        await disk.clear();
      },
      complaints: (during) => unfelt(during, ['STORAGE_FAILED']),
      async clear() {
        await server.drop(database, database);
        await disk.unmount();
      },
    };
  },
};

/** Disks that are full. */
export const diskScenarios: readonly Scenario[] = [exportsDisk, databaseDisk];
