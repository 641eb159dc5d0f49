import type { ClienteleSchemas } from 'nest-clientele/client';
import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { refusalOf } from './support/refusal-of.js';
import { Sample } from './support/sample.js';

describeOnOneDatabase('rates in the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  /** The owner, and changes by it to a client user with two projects. */
  async function setup() {
    const owner = await sample.as('owner@agency.test');
    const path = { id: (await sample.member('member@acme.test')).id };
    const patch = (body: ClienteleSchemas['ClienteleUpdateMember']) =>
      owner.clientele.PATCH('/members/{id}', { path, body });
    return { owner, path, patch };
  }

  it('are kept for the portal and for a project billed by staff hours', async () => {
    const { owner, path, patch } = await setup();
    const projects = [{ id: 'campaign-01', rate: '85.50' }, { id: 'campaign-02' }];
    await patch({ portalRate: '70.00', projects });
    await patch({ projects: projects.map(({ id }) => ({ id })) });

    expect(await owner.clientele.GET('/members/{id}', { path })).toMatchObject({
      portalRate: '70.00',
      projects: [
        { id: 'campaign-01', rate: '85.50' },
        { id: 'campaign-02', rate: null },
      ],
    });
    const none = { portalRate: null, projects: [{ id: 'campaign-01', rate: null }] };
    expect(await patch(none)).toMatchObject({ portalRate: null, projects: [{ rate: null }] });
  });

  it('are refused for a project with a fixed price', async () => {
    const { owner, patch } = await setup();
    const { body: projects } = await owner.get('/api/projects?limit=3').expect(200);
    expect(projects.items[2]).toMatchObject({ id: 'campaign-03', billingBasis: 'fixed' });

    expect(
      await refusalOf(patch({ projects: [{ id: 'campaign-03', rate: '85.50' }] })),
    ).toMatchObject({
      status: 422,
      code: 'RATE_NOT_APPLICABLE',
      details: { ids: ['campaign-03'] },
    });
    await patch({ projects: [{ id: 'campaign-03' }] });
  });

  it.each(['85.505', '-1.00', '1e2', 85.5, ''])('are refused as %j', async (rate) => {
    const { owner, path } = await setup();
    await owner.patch(`/api/clientele/members/${path.id}`, { portalRate: rate }).expect(400);
  });
});
