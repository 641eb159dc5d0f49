import { DataSource } from 'typeorm';
import { DemoMarkEntity } from '../../../sample-app/src/demo/demo-mark.entity.js';
import { DEMO_LOGINS } from '../../../sample-app/src/demo/demo-logins.js';
import { describeOnEachDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

/** How many rows each table holds. */
async function counts(sample: Sample): Promise<Record<string, number>> {
  const dataSource = sample.app.get(DataSource);
  const found: [string, number][] = [];
  for (const { tableName, target } of dataSource.entityMetadatas) {
    found.push([tableName, await dataSource.getRepository(target).count()]);
  }
  return Object.fromEntries(found);
}

describeOnEachDatabase('demo data of the sample app', (db) => {
  it('is loaded once, and completed by a start after one that was broken off', async () => {
    const environment = { DATABASE_URL: databaseUrl(await db.options({ file: true })) };
    const first = await Sample.start(environment);
    const loaded = await counts(first);
    // As if the first start had ended before the last steps were marked.
    await first.app.get(DataSource).getRepository(DemoMarkEntity).delete({ step: 'all' });
    await first.stop();

    const second = await Sample.start(environment);
    const again = await counts(second);
    await second.stop();

    expect(again).toEqual(loaded);
    expect(loaded).toMatchObject({
      campaigns: 57,
      teams: 7,
      users: DEMO_LOGINS.length,
      clientele_members: 13,
      clientele_invitations: 0,
      mails: 0,
    });
  });

  it('lets everybody log in and gives each what the table of demo logins says', async () => {
    const sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
    const me = async (email: string) => {
      const { body } = await (await sample.as(email)).get('/api/clientele/me').expect(200);
      return body;
    };
    const all = await Promise.all(DEMO_LOGINS.map(({ email }) => me(email)));
    const of = (email: string) => all[DEMO_LOGINS.findIndex((login) => login.email === email)];
    await sample.stop();

    expect(of('owner@agency.test').membership).toMatchObject({ kind: 'staff', role: 'admin' });
    expect(of('staff@agency.test').membership).toMatchObject({ kind: 'staff', role: 'staff' });
    expect(of('admin@acme.test').permissions).toContain('billing.manage');
    expect(of('member@acme.test').permissions).not.toContain('billing.manage');
    expect(of('admin@globex.test').permissions).not.toContain('billing.manage');
    expect(of('custom@acme.test').permissions).toContain('reports.edit');
    expect(of('member@acme.test').permissions).not.toContain('reports.edit');
    expect(of('member@acme.test').access.state).toBe('ok');
    expect(of('noscope@globex.test').access.state).toBe('no_scope');
    expect(of('both@clients.test').memberships).toHaveLength(2);
  });
});
