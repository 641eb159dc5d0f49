import { describeOnOneDatabase } from '../../support/databases.js';
import { Agency } from './support/agency.js';
import { idsOf } from './support/all-pages.js';
import { databaseUrl } from './support/database-url.js';
import { refusalOf } from './support/refusal-of.js';
import { Sample } from './support/sample.js';

describeOnOneDatabase('a client bound to projects in the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  it('shows its users nothing outside of them, whatever they have selected', async () => {
    const bea = await sample.as('bound@umbrella.test');
    const selection = { projects: ['campaign-05', 'campaign-06'], groups: null };
    expect(await idsOf(bea, '/api/projects')).toEqual(selection.projects);
    expect(await idsOf(bea, '/api/work')).toEqual((await Agency.of(sample)).work(selection));
    await bea.get('/api/projects/campaign-07/work').expect(404);
  });

  it('holds from the next request on, for projects and for groups, and gives back what it took', async () => {
    const owner = await sample.as('owner@agency.test');
    const projects = await sample.as('member@acme.test');
    const { http: groups } = await sample.join({
      email: 'groups@acme.test',
      clientId: await sample.clientId('Acme'),
      groups: ['team-1'],
    });
    const bind = async (boundTo: string[] | null) => {
      const path = { id: await sample.clientId('Acme') };
      await owner.clientele.PATCH('/clients/{id}', { path, body: { projects: boundTo } });
    };
    const work = async () => [await idsOf(projects, '/api/work'), await idsOf(groups, '/api/work')];
    const agency = await Agency.of(sample);
    const expected = (...bound: [boundTo?: string[]]) => {
      const [boundTo] = bound;
      const within = boundTo ? { boundTo } : {};
      return [
        agency.work({ projects: ['campaign-01', 'campaign-02'], groups: null, ...within }),
        agency.work({ projects: null, groups: ['team-1'], ...within }),
      ];
    };

    expect(await work()).toEqual(expected());
    await bind(['campaign-01', 'campaign-09']);
    expect(await work()).toEqual(expected(['campaign-01', 'campaign-09']));
    expect(await idsOf(groups, '/api/projects')).toEqual(
      agency.projects({
        projects: null,
        groups: ['team-1'],
        boundTo: ['campaign-01', 'campaign-09'],
      }),
    );
    await bind([]);
    expect(await work()).toEqual([[], []]);
    await bind(null);
    expect(await work()).toEqual(expected());
  });

  it('refuses to bind it to a project of another portal', async () => {
    const owner = await sample.as('owner@agency.test');
    const path = { id: await sample.clientId('Acme') };
    const body = { projects: ['rival-campaign-01'] };
    expect(await refusalOf(owner.clientele.PATCH('/clients/{id}', { path, body }))).toMatchObject({
      status: 422,
      code: 'UNKNOWN_PROJECT',
      details: { ids: ['rival-campaign-01'] },
    });
  });
});
