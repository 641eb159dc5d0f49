import { DataSource } from 'typeorm';
import { describeOnEachServer } from '../../support/databases.js';
import { ServerLine } from '../../support/server-line.js';
import type { Caller } from '../../support/caller.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

describeOnEachServer('the sample app with a database that freezes', (db) => {
  const open: { sample: Sample; line: ServerLine }[] = [];

  afterAll(async () => {
    for (const { line, sample } of open) {
      await line.cut();
      await sample.stop();
    }
  });

  /** The app on a line to its database, and a caller who is logged in. */
  async function setup(databaseTimeout: number) {
    const line = await ServerLine.to(databaseUrl(await db.options()));
    const sample = await Sample.start({
      DATABASE_URL: line.url,
      DATABASE_TIMEOUT: String(databaseTimeout),
    });
    open.push({ sample, line });
    const owner = await sample.as('owner@agency.test');
    await owner.get('/api/clientele/members').expect(200);
    return { line, sample, owner };
  }

  const health = async (sample: Sample) => {
    const { status, body } = await sample.nobody.get('/api/health');
    return [status, body.code ?? body.status];
  };

  it('says that it is not healthy long before a statement runs out of time', async () => {
    const { line, sample, owner } = await setup(5_000);
    expect(await health(sample)).toEqual([200, 'ok']);
    line.freeze();
    let isWaiting = true;
    const call = owner.get('/api/reports').then(() => (isWaiting = false));
    const answers = await Promise.all(Array.from({ length: 20 }, () => health(sample)));
    expect(answers).toEqual(Array(20).fill([503, 'DATABASE_UNREACHABLE']));
    expect(isWaiting).toBe(true);
    // The first question still stands, and another one would only wait as well.
    const queries = queriesOf(sample);
    expect(await health(sample)).toEqual([503, 'DATABASE_UNREACHABLE']);
    expect(queries).toEqual([]);
    await call;
  });

  it('answers 503 on every route, in a transaction too, and works once the database does', async () => {
    const { line, sample, owner } = await setup(300);
    line.freeze();
    const calls: ((http: Caller) => Promise<{ status: number; body: { code: string } }>)[] = [
      (http) => http.get('/api/reports'),
      (http) => http.get('/api/clientele/members'),
      (http) => http.post('/api/clientele/members', { email: 'frozen@acme.test' }),
      (http) => http.get('/api/clientele/portal/branding'),
      (http) => http.post('/api/auth/login', { email: 'owner@agency.test', password: 'x' }),
    ];
    // More callers than the pool has connections.
    const answers = await Promise.all(
      Array(5)
        .fill(calls)
        .flat()
        .map((call) => call(owner)),
    );
    for (const { status, body } of answers) {
      expect(status).toBe(503);
      expect(['BUSY', 'UNAVAILABLE']).toContain(body.code);
    }
    await expect(
      sample.app.get(DataSource).transaction((manager) => manager.query('SELECT 1')),
    ).rejects.toThrow();
    await line.cut();
    await line.mend();
    expect(await health(sample)).toEqual([200, 'ok']);
    await owner.get('/api/reports').expect(200);
  });
});

/** What the app asks its database from now on, on connections it takes for it. */
function queriesOf(sample: Sample): string[] {
  const queries: string[] = [];
  const query = jest.spyOn(sample.app.get(DataSource), 'query');
  query.mockImplementation((sql: string) => {
    queries.push(sql);
    return Promise.reject(new Error('asked'));
  });
  return queries;
}
