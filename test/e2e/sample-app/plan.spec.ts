import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

describeOnOneDatabase("the agency's plan", (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  it('keeps customization from the freelancer plan, and leaves in force what was customized before', async () => {
    const owner = await sample.as('owner@agency.test');
    const custom = await sample.as('custom@acme.test');
    const { body } = await owner.get('/api/clientele/members?q=member@acme.test').expect(200);
    const setting = { mode: 'custom', permissions: { reports: true, 'reports.view': true } };
    const path = `/api/clientele/members/${body.items[0].id}/permissions`;

    await sample.nobody.post('/api/dev/plan', { plan: 'freelancer' }).expect(200);
    const refused = await owner.put(path, setting).expect(403);
    expect(refused.body.code).toBe('PLAN_FORBIDS');
    await custom.patch('/api/reports/1', { title: 'Still edited' }).expect(200);

    await sample.nobody.post('/api/dev/plan', { plan: 'agency' }).expect(200);
    await owner.put(path, setting).expect(200);
  });

  it('refuses a plan there is not', async () => {
    await sample.nobody.post('/api/dev/plan', { plan: 'gold' }).expect(400);
  });
});
