import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSetting as startMembers } from '../members/setting.js';
import type { ChildJob } from './child.js';

/** The staff member who makes the exports: one of the data. */
const MAKER = '01900000-0000-7000-8000-0000000003e8';

/** A portal with a million members, and a folder for files. */
export interface Setting extends Omit<ChildJob, 'by'> {
  readonly server: string;
  stop(): Promise<void>;
}

/** Makes the tables and fills them. */
export async function startSetting(): Promise<Setting> {
  const members = await startMembers();
  const { dataSource, portalId, server } = members;
  await dataSource.query(await readFile(path.join(__dirname, 'data.sql'), 'utf8'));
  await dataSource.query(
    `CREATE FUNCTION iso(moment bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
      SELECT CASE WHEN moment > 0 THEN
        to_char(to_timestamp(moment / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') END $$`,
  );
  await dataSource.query('VACUUM (ANALYZE)');
  const folder = await mkdtemp(path.join(tmpdir(), 'clientele-bench-'));
  return {
    url: (dataSource.options as { url: string }).url,
    server,
    folder,
    portalId,
    memberId: MAKER,
    async stop() {
      await rm(folder, { recursive: true, force: true });
      await members.stop();
    },
  };
}
