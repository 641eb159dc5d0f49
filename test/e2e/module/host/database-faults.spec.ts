import type { DataSourceOptions, QueryRunner } from 'typeorm';
import { lockRow } from '../../../../lib/database/lock-row.js';
import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import {
  describeOnEachDatabase,
  describeOnEachServer,
  describeOnOneDatabase,
} from '../../../support/databases.js';
import { ServerLine } from '../../../support/server-line.js';
import { Team } from '../../../support/team.js';
import { tellEach } from '../../../support/tell-each.js';
import { TestHost } from '../../../support/test-host.js';

describeOnEachServer('a lock that takes too long', (db) => {
  let host: TestHost;
  let team: Team;
  let other: QueryRunner;

  beforeAll(async () => {
    // Its pool is looked into.
    const plain = await db.options({ replica: false });
    host = await TestHost.start(plain);
    team = await Team.of(host);
    tellEach(
      host.dataSource,
      db.name === 'PostgreSQL'
        ? 'SET lock_timeout = 100'
        : 'SET SESSION innodb_lock_wait_timeout = 1',
    );
    other = (await db.connect(plain)).createQueryRunner();
    await other.startTransaction();
    await lockRow(other.manager, ClientEntity, { id: team.clientId });
  });

  afterAll(async () => {
    await other.rollbackTransaction();
    await other.release();
    await host.stop();
  });

  it('is 503 BUSY with Retry-After, and nothing is half done', async () => {
    const email = team.email();
    const answer = await team.owner.http.post('/clientele/members', {
      clientId: team.clientId,
      email,
    });
    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({ statusCode: 503, code: 'BUSY' });
    expect(answer.headers['retry-after']).toBe('1');
    expect((await host.members.list(host.self, { q: email })).items).toEqual([]);
  });

  it('refuses only the rows of a bulk call that meet it', async () => {
    const free = await host.client('Globex');
    const members = [
      { clientId: team.clientId, email: team.email() },
      { clientId: free, email: team.email() },
    ];
    const answer = await team.owner.http.post('/clientele/members/bulk', { members });
    expect(answer.status).toBe(200);
    expect(answer.body.results).toMatchObject([
      { index: 0, ok: false, code: 'BUSY', retryAfter: 1 },
      { index: 1, ok: true },
    ]);
  });
});

describeOnEachDatabase('a database that cannot write', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    // Its pool is looked into.
    host = await TestHost.start(await db.options({ replica: false }));
    team = await Team.of(host);
    await host.settled();
    if (db.name === 'SQLite') await host.dataSource.query('PRAGMA query_only = 1');
    if (db.name === 'PostgreSQL')
      tellEach(host.dataSource, 'SET default_transaction_read_only = on');
    if (db.name === 'MariaDB') tellEach(host.dataSource, 'SET SESSION TRANSACTION READ ONLY');
  });

  afterAll(() => host.stop());

  it('is 507 STORAGE_FAILED, while what is read is answered', async () => {
    const { http } = team.owner;
    const refused = await http.post('/clientele/clients', { name: 'Initech', type: 'business' });
    expect([refused.status, refused.body.code]).toEqual([507, 'STORAGE_FAILED']);
    expect(refused.headers['retry-after']).toBeUndefined();
    expect((await http.get('/clientele/clients')).status).toBe(200);
  });
});

describeOnOneDatabase('a full disk', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  it('is 507 STORAGE_FAILED, and what was there is still there', async () => {
    const { owner, clientId } = await Team.of(host);
    await host.dataSource.query('PRAGMA max_page_count = 1');
    const names = Array.from({ length: 200 }, (_, at) => `${at} `.repeat(40).trim());
    const codes = new Set<unknown>();
    for (const name of names) {
      const answer = await owner.http.post('/clientele/clients', { name, type: 'business' });
      codes.add(answer.body.code ?? answer.status);
    }
    expect(codes).toContain('STORAGE_FAILED');
    expect([...codes].filter((code) => code !== 201)).toEqual(['STORAGE_FAILED']);
    await owner.http.get(`/clientele/clients/${clientId}`).expect(200);
  });
});

describeOnEachServer('a database that is away', (db) => {
  let line: ServerLine;
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    const options = (await db.options({ replica: false })) as DataSourceOptions & {
      readonly url: string;
    };
    line = await ServerLine.to(options.url);
    host = await TestHost.start({ ...options, url: line.url } as DataSourceOptions);
    team = await Team.of(host);
    await host.settled();
  });

  afterAll(async () => {
    await host.stop();
    await line.cut();
  });

  it('is 503 UNAVAILABLE with Retry-After on every route, and works again once it is back', async () => {
    const { http } = team.owner;
    const { email } = await team.invite();
    const token = await host.tokenFor(email);
    await line.cut();
    for (const call of [
      http.get('/clientele/members'),
      http.post('/clientele/clients', { name: 'Initech', type: 'business' }),
      host.nobody.post('/clientele/invitations/preview', { token }),
      host.nobody.get('/clientele/portal/branding'),
    ]) {
      const answer = await call;
      expect([answer.status, answer.body.code]).toEqual([503, 'UNAVAILABLE']);
      expect(answer.headers['retry-after']).toBe('5');
    }
    await line.mend();
    expect((await http.get('/clientele/members')).status).toBe(200);
  });
});

/** How long each driver may wait for an answer: a pool of one connection, of which none is left when that hangs. */
const IMPATIENT: Readonly<Record<string, object>> = {
  PostgreSQL: { poolSize: 1, extra: { query_timeout: 300 } },
  // TypeORM's usual logger prints what is slow.
  MariaDB: { poolSize: 1, enableQueryTimeout: true, maxQueryExecutionTime: 300, logger: 'debug' },
};

describeOnEachServer('a database whose connections have been forgotten on the way', (db) => {
  let line: ServerLine;
  let host: TestHost;

  beforeAll(async () => {
    const options = (await db.options({ replica: false })) as DataSourceOptions & {
      readonly url: string;
    };
    line = await ServerLine.to(options.url);
    host = await TestHost.start({
      ...options,
      ...IMPATIENT[db.name],
      url: line.url,
    } as DataSourceOptions);
  });

  afterAll(async () => {
    await host.stop();
    await line.cut();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a single statement', () => host.members.list(host.self)],
    ['a change', () => host.clients.create(host.self, { name: 'Initech', type: 'business' })],
  ])('is BUSY for %s, and reached by a new connection the next time', async (_, call) => {
    await call();
    line.forget();
    await expect(call()).rejects.toMatchObject({ code: 'BUSY' });
    await call();
  });
});
