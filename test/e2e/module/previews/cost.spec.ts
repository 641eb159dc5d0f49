import { readFileSync } from 'node:fs';
import type { QueryRunner } from 'typeorm';
import { ChangePreviewsService } from '../../../../lib/index.js';
import { newId } from '../../../../lib/database/ids.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const MANY = 10_000;
const CHUNK = 500;
/** Milliseconds of CPU that a preview may take. */
const MOST = 500;

describeOnEachDatabase('what a preview over many costs', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  /** A client with users of all kinds: a third each on the default profile, and with sets of their own, all different. */
  async function setup() {
    const { member, clientId } = await Team.of(host);
    const members = host.dataSource.getRepository(MemberEntity);
    const places = host.dataSource.getRepository(MemberProjectEntity);
    const like = await members.findOneByOrFail({ id: member.member.id });
    const rows = Array.from({ length: MANY }, (_, at) => {
      const id = newId();
      const own = {
        reports: true,
        'reports.edit': at % 2 === 0,
        tasks: true,
        [`gone.${at}`]: true,
      };
      const setting =
        at % 3 === 0
          ? { mode: 'default' as const, permissions: null }
          : { mode: 'custom' as const, permissions: at % 3 === 1 ? { tasks: true } : own };
      return { ...like, id, identityId: null, email: `${id}@crowd.test`, ...setting };
    });
    const customized = rows.filter((_, at) => at % 4 === 0);
    for (let start = 0; start < MANY; start += CHUNK)
      await members.insert(rows.slice(start, start + CHUNK));
    for (let start = 0; start < customized.length; start += CHUNK)
      await places.insert(
        customized.slice(start, start + CHUNK).map(({ id: memberId, portalId }) => ({
          memberId,
          portalId,
          projectId: 'hourly',
          rate: null,
          permissions: { tasks: true, 'tasks.set': true },
          goneAt: 0,
        })),
      );
    const preview = () =>
      host.app
        .get(ChangePreviewsService)
        .preview(host.self, { clientId }, () =>
          host.clients.setCeiling(host.self, clientId, { permissions: { tasks: false } }),
        );
    return { preview };
  }

  it(`is some statements for ${MANY} members, and little of a processor`, async () => {
    const { preview } = await setup();
    await preview();
    const { queries, result } = await countQueries(host.dataSource, preview);
    expect(result).toMatchObject({ changed: MANY + 2 });
    expect(queries.length).toBeLessThanOrEqual(26);
    const used = await cheapest(preview);
    expect(used).toBeLessThan(MOST);
  }, 240_000);

  /** What the cheapest of three takes of this process and, on PostgreSQL, of the database's: whatever else runs is not counted. */
  async function cheapest(work: () => Promise<unknown>): Promise<number> {
    const runs: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const before = [process.cpuUsage(), await backends()] as const;
      await work();
      const { user, system } = process.cpuUsage(before[0]);
      runs.push((user + system) / 1_000 + (await backends()) - before[1]);
    }
    return Math.min(...runs);
  }

  /** Milliseconds of CPU that PostgreSQL's processes of this database have used. */
  async function backends(): Promise<number> {
    if (db.name !== 'PostgreSQL') return 0;
    const runner: QueryRunner = host.dataSource.createQueryRunner();
    const rows = (await runner.query(
      'SELECT pid FROM pg_stat_activity WHERE datname = current_database()',
    )) as { pid: number }[];
    await runner.release();
    const used = rows.map(({ pid }) => {
      try {
        return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
      } catch {
        // Another machine's.
        return 0;
      }
    });
    return used.reduce((sum, each) => sum + each, 0);
  }
});
