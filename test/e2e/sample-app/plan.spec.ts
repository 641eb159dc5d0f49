import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { refusalOf } from './support/refusal-of.js';
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
    const { id } = await sample.member('member@acme.test');
    const customize = () =>
      owner.clientele.PUT('/members/{id}/permissions', {
        path: { id },
        body: { mode: 'custom', permissions: { reports: true, 'reports.view': true } },
      });

    await sample.nobody.post('/api/dev/plan', { plan: 'freelancer' }).expect(200);
    expect(await refusalOf(customize())).toMatchObject({ status: 403, code: 'PLAN_FORBIDS' });
    await custom.patch('/api/reports/1', { title: 'Still edited' }).expect(200);

    await sample.nobody.post('/api/dev/plan', { plan: 'agency' }).expect(200);
    expect(await customize()).toMatchObject({ mode: 'custom' });
  });

  it('refuses a plan there is not', async () => {
    await sample.nobody.post('/api/dev/plan', { plan: 'gold' }).expect(400);
  });
});
