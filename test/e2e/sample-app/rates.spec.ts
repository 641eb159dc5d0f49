import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

describeOnOneDatabase('rates in the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  /** The owner, and the path of a client user with two projects. */
  async function setup() {
    const owner = await sample.as('owner@agency.test');
    const { body } = await owner.get('/api/clientele/members?q=member@acme.test').expect(200);
    return { owner, path: `/api/clientele/members/${body.items[0].id}` };
  }

  it('are kept for the portal and for a project billed by staff hours', async () => {
    const { owner, path } = await setup();
    const projects = [{ id: 'campaign-01', rate: '85.50' }, { id: 'campaign-02' }];
    await owner.patch(path, { portalRate: '70.00', projects }).expect(200);
    await owner.patch(path, { projects: projects.map(({ id }) => ({ id })) }).expect(200);

    const { body } = await owner.get(path).expect(200);
    expect(body).toMatchObject({
      portalRate: '70.00',
      projects: [
        { id: 'campaign-01', rate: '85.50' },
        { id: 'campaign-02', rate: null },
      ],
    });
    const { body: cleared } = await owner
      .patch(path, { portalRate: null, projects: [{ id: 'campaign-01', rate: null }] })
      .expect(200);
    expect(cleared).toMatchObject({ portalRate: null, projects: [{ rate: null }] });
  });

  it('are refused for a project with a fixed price', async () => {
    const { owner, path } = await setup();
    const { body: projects } = await owner.get('/api/projects?limit=3').expect(200);
    expect(projects.items[2]).toMatchObject({ id: 'campaign-03', billingBasis: 'fixed' });

    const { body } = await owner
      .patch(path, { projects: [{ id: 'campaign-03', rate: '85.50' }] })
      .expect(422);
    expect(body).toMatchObject({ code: 'RATE_NOT_APPLICABLE', details: { ids: ['campaign-03'] } });
    await owner.patch(path, { projects: [{ id: 'campaign-03' }] }).expect(200);
  });

  it.each(['85.505', '-1.00', '1e2', 85.5, ''])('are refused as %j', async (rate) => {
    const { owner, path } = await setup();
    await owner.patch(path, { portalRate: rate }).expect(400);
  });
});
