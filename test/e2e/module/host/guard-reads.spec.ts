import type { DataSourceOptions, QueryRunner } from 'typeorm';
import { countQueries } from '../../../support/count-queries.js';
import {
  describeOnEachDatabase,
  describeOnEachServer,
  describeOnServer,
  type TestDatabase,
} from '../../../support/databases.js';
import { replicaReads } from '../../../support/replica-reads.js';
import { ServerLine } from '../../../support/server-line.js';
import type { Person, TestHost } from '../../../support/test-host.js';
import { until } from '../../../support/until.js';
import { type AskMany, guardedHost } from './support/guarded-host.js';

/** Requests at a time. */
const PARALLEL = 20;

const all = (answer: string): string[] => Array.from({ length: PARALLEL }, () => answer);

/** Another session that keeps everybody from reading members until it lets go. */
async function holdMembers(db: TestDatabase, options: DataSourceOptions) {
  const other: QueryRunner = (await db.connect(options)).createQueryRunner();
  await other.query(
    db.name === 'PostgreSQL'
      ? 'BEGIN; LOCK TABLE clientele_members IN ACCESS EXCLUSIVE MODE'
      : 'LOCK TABLES clientele_members WRITE',
  );
  const letGo = async (): Promise<void> => {
    await other.query(db.name === 'PostgreSQL' ? 'ROLLBACK' : 'UNLOCK TABLES');
    await other.release();
  };
  return { letGo };
}

describeOnEachServer('with a replica that holds nothing, many guarded requests', (db) => {
  let host: TestHost;
  let ask: AskMany;

  beforeAll(async () => {
    ({ host, ask } = await guardedHost(await db.options({ replica: true })));
  });

  afterAll(() => host.stop());

  it('read the master alone', async () => {
    const { result, reads } = await replicaReads(host.dataSource, () => ask('seen', PARALLEL));
    expect([result, reads]).toEqual([all('own'), []]);
  });
});

describeOnServer('PostgreSQL', 'a statement of the guard that takes longer than it may', (db) => {
  it('refuses those asked in it for the moment, and nobody after', async () => {
    const options = await db.options({ replica: false, severalConnections: true });
    const { host, ask } = await guardedHost({ ...options, extra: { statement_timeout: 500 } });
    const { letGo } = await holdMembers(db, options);
    expect(await ask('seen', PARALLEL)).toEqual(all('503 BUSY'));
    await letGo();
    expect(await ask('seen', PARALLEL)).toEqual(all('own'));
    await host.stop();
  });
});

describeOnEachServer('a migration while guarded requests come', (db) => {
  it('fails none of them', async () => {
    const { host, ask } = await guardedHost(await db.options({ severalConnections: true }));
    const widen = (length: number) =>
      host.dataSource.query(
        db.name === 'PostgreSQL'
          ? `ALTER TABLE clientele_portals ALTER COLUMN name TYPE varchar(${length})`
          : `ALTER TABLE clientele_portals MODIFY name varchar(${length}) NOT NULL`,
      );
    let isOver = false;
    const answers = new Set<string>();
    let count = 0;
    const asking = async (): Promise<void> => {
      while (!isOver) {
        const given = await ask(count % 2 === 0 ? 'seen' : 'project?project=hourly', PARALLEL);
        count += given.length;
        for (const answer of given) answers.add(answer);
      }
    };
    const both = Promise.all([asking(), asking()]);
    for (const length of [300, 400, 300, 400, 500]) {
      const before = count;
      await widen(length);
      await until(() => count >= before + 3 * PARALLEL);
    }
    isOver = true;
    await both;
    expect(answers).toEqual(new Set(['own']));
    await host.stop();
  });
});

describeOnEachDatabase('somebody whose id no database can hold', (db) => {
  let host: TestHost;
  let people: Person[];

  beforeAll(async () => {
    const caller = ({ headers }: { headers: Record<string, string | string[] | undefined> }) => {
      const who = headers['x-who'];
      return typeof who === 'string' ? { id: decodeURIComponent(who) } : null;
    };
    ({ host, people } = await guardedHost(await db.options(), {
      options: { auth: { caller } },
    }));
  });

  afterAll(() => host.stop());

  it.each(['%00', 'a%00b'])('is nobody, and others are answered beside: %s', async (bad) => {
    const [first] = people;
    const id = first!.actor.identityId!;
    const ids = [bad, ...all(id), `${id}${bad}`, `${bad}${id}`];
    const { result, queries } = await countQueries(host.dataSource, () =>
      Promise.all(
        ids.map(async (who) => {
          const { status, body } = await host.nobody.with('x-who', who).get('/many/seen');
          return status === 200 ? 'own' : `${status} ${body.code}`;
        }),
      ),
    );
    const nobody = '403 NO_MEMBERSHIP';
    expect(result).toEqual([nobody, ...all('own'), nobody, nobody]);
    // No statement failed, so that each had to be asked for again.
    const reads = queries.filter((sql) => sql.includes('unverifiedPortalId'));
    expect(reads.length).toBeLessThanOrEqual(ids.length);
  });
});

describeOnEachServer('a database that goes away while memberships are read', (db) => {
  it('refuses those who have asked, and nobody once it is back', async () => {
    const options = (await db.options({ replica: false, severalConnections: true })) as {
      readonly url: string;
    } & DataSourceOptions;
    const line = await ServerLine.to(options.url);
    const { host, ask } = await guardedHost({ ...options, url: line.url } as DataSourceOptions);
    const { letGo } = await holdMembers(db, options);
    const asked = ask('seen', PARALLEL);
    await waiting(db, await db.connect(options).then((each) => each.createQueryRunner()));
    await line.cut();
    expect(await asked).toEqual(all('503 UNAVAILABLE'));
    await letGo();
    await line.mend();
    expect(await ask('seen', PARALLEL)).toEqual(all('own'));
    await host.stop();
    await line.cut();
  });
});

describeOnServer('PostgreSQL', 'sessions that are ended while memberships are read', (db) => {
  it.each([true, false])(
    'refuse those who have asked and nobody after; gathered: %s',
    async (gathered) => {
      const options = await db.options({ replica: false, severalConnections: true });
      const { host, ask } = await guardedHost(options, { options: { statements: { gathered } } });
      const { letGo } = await holdMembers(db, options);
      const asked = ask('seen', 2);
      const watch = (await db.connect(options)).createQueryRunner();
      await waiting(db, watch);
      const ended = await endWaiting(watch, () => asked);
      expect(new Set(ended)).toEqual(new Set(['503 UNAVAILABLE']));
      await letGo();
      // The server takes a moment to close what it has ended, and the pool hands it out until then.
      await until(async () => (await ask('seen', 1))[0] === 'own');
      expect(await ask('seen', PARALLEL)).toEqual(all('own'));
      await host.stop();
    },
  );
});

describeOnEachDatabase('memberships that are read one by one, as the host says', (db) => {
  it('take a statement each, with the same answers', async () => {
    const { host, ask } = await guardedHost(await db.options(), {
      options: { statements: { gathered: false } },
    });
    const { result, queries } = await countQueries(host.dataSource, () => ask('seen', PARALLEL));
    const reads = queries.filter((sql) => sql.includes('unverifiedPortalId'));
    expect([result, reads.length]).toEqual([all('own'), PARALLEL]);
    await host.stop();
  });
});

/** Resolves when a statement waits for the members that another session holds. */
async function waiting(db: TestDatabase, watch: QueryRunner): Promise<void> {
  const sql =
    db.name === 'PostgreSQL'
      ? `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
      : `SELECT ID FROM information_schema.PROCESSLIST WHERE DB = DATABASE() AND STATE LIKE 'Waiting for table%'`;
  await until(async () => ((await watch.query(sql)) as unknown[]).length > 0);
}

/** Ends every session that waits, until the answers are there. */
async function endWaiting<T>(watch: QueryRunner, answers: () => Promise<T>): Promise<T> {
  let isThere = false;
  const done = answers().finally(() => (isThere = true));
  await until(async () => {
    await watch.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return isThere;
  });
  await watch.release();
  return done;
}
