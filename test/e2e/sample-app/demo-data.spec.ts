import { DataSource } from 'typeorm';
import { CampaignEntity } from '../../../sample-app/src/campaigns/campaign.entity.js';
import { DemoMarkEntity } from '../../../sample-app/src/demo/demo-mark.entity.js';
import { DEMO_LOGINS } from '../../../sample-app/src/demo/demo-logins.js';
import { describeOnEachDatabase, describeOnEachServer } from '../../support/databases.js';
import { Agency } from './support/agency.js';
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
      workers: 46,
      work_entries: 5_520,
      screencasts: 336,
      users: DEMO_LOGINS.length,
      clientele_members: 14,
      clientele_member_clients: 1,
      clientele_invitations: 0,
      mails: 0,
    });
  });

  it('lets everybody log in and gives each what the table of demo logins says', async () => {
    const sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
    const me = async (email: string) => (await sample.as(email)).clientele.GET('/me');
    const all = await Promise.all(DEMO_LOGINS.map(({ email }) => me(email)));
    const of = (email: string) => all[DEMO_LOGINS.findIndex((login) => login.email === email)]!;
    await sample.stop();

    expect(of('owner@agency.test').membership).toMatchObject({ kind: 'staff', role: 'admin' });
    expect(of('staff@agency.test').membership).toMatchObject({ kind: 'staff', role: 'staff' });
    expect(of('assigned@agency.test').membership).toMatchObject({ kind: 'staff', role: 'staff' });
    expect(of('admin@acme.test').permissions).toContain('billing.manage');
    expect(of('member@acme.test').permissions).not.toContain('billing.manage');
    expect(of('admin@globex.test').permissions).not.toContain('billing.manage');
    expect(of('custom@acme.test').permissions).toContain('reports.edit');
    expect(of('member@acme.test').permissions).not.toContain('reports.edit');
    expect(of('member@acme.test').access.state).toBe('ok');
    expect(of('noscope@globex.test').access.state).toBe('no_scope');
    for (const email of ['groups@hooli.test', 'mixed@hooli.test', 'bound@umbrella.test']) {
      expect(of(email).access.state).toBe('ok');
    }
    expect(of('mixed@hooli.test').permissions).toContain('screencasts.view');
    expect(of('member@acme.test').permissions).not.toContain('screencasts.view');
    expect(of('both@clients.test').memberships).toHaveLength(2);
  });

  it('gives every team work on several campaigns, some billed by hours and some by a fixed price', async () => {
    const sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
    const agency = await Agency.of(sample);
    const campaigns = await sample.app.get(DataSource).manager.find(CampaignEntity);
    await sample.stop();

    for (const number of [1, 2, 3, 4, 5, 6]) {
      const ids = new Set(agency.work({ projects: null, groups: [`team-${number}`] }));
      const worked = agency.entries.filter(({ id }) => ids.has(id));
      expect(new Set(worked.map(({ campaignId }) => campaignId)).size).toBeGreaterThan(5);
    }
    const bases = campaigns.map(({ billingBasis }) => billingBasis);
    expect(new Set(bases)).toEqual(new Set(['staff_hours', 'fixed']));
  });
});

describeOnEachServer('two instances of the sample app', (db) => {
  it('start at once on an empty database, and load the demo data once', async () => {
    const environment = { DATABASE_URL: databaseUrl(await db.options()) };
    const starts = [Sample.start(environment), Sample.start(environment)];
    const samples = await Promise.all(starts);
    const [found, same] = await Promise.all(samples.map(counts));
    await Promise.all(samples.map((sample) => sample.stop()));
    expect(found).toEqual(same);
    expect(found).toMatchObject({ campaigns: 57, users: DEMO_LOGINS.length, clientele_portals: 2 });
  });
});
