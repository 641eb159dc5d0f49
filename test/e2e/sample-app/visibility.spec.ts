import { DataSource } from 'typeorm';
import { ScreencastEntity } from '../../../sample-app/src/screencasts/screencast.entity.js';
import { describeOnEachDatabase } from '../../support/databases.js';
import { Agency, type Selection } from './support/agency.js';
import { allPages, idsOf } from './support/all-pages.js';
import { databaseUrl } from './support/database-url.js';
import { type Joined, Sample } from './support/sample.js';

const SCOPED = [
  '/api/work',
  '/api/screencasts',
  '/api/timesheets',
  '/api/tasks',
  '/api/projects',
  '/api/groups',
  '/api/workers',
];

describeOnEachDatabase('what a client user sees of the work in the sample app', (db) => {
  let sample: Sample;
  let joined: Joined;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
    const owner = await sample.as('owner@agency.test');
    const { items } = await owner.clientele.GET('/profiles');
    const profile = items.find(({ name }) => name === 'With screencasts')!;
    joined = await sample.join({
      email: 'states@hooli.test',
      clientId: await sample.clientId('Hooli'),
      permissions: { mode: 'profile', profileId: profile.id },
    });
  });

  afterAll(() => sample.stop());

  /** The owner gives the member this selection and no other. */
  async function select({ projects, groups }: Selection): Promise<void> {
    const owner = await sample.as('owner@agency.test');
    await owner.clientele.PATCH('/members/{id}', {
      path: { id: joined.memberId },
      body: { projects: (projects ?? []).map((id) => ({ id })), groups: [...(groups ?? [])] },
    });
  }

  it('is nothing without a project or group, with a message, until the next request after one is given', async () => {
    await select({ projects: null, groups: null });
    const me = await joined.http.clientele.GET('/me');
    expect(me.access).toEqual({
      state: 'no_scope',
      message: expect.stringContaining('no access to any project or group yet'),
    });
    for (const path of SCOPED) {
      const { body } = await joined.http.get(path).expect(403);
      expect([path, body.code]).toEqual([path, 'NO_SCOPE']);
    }

    await select({ projects: ['campaign-01'], groups: null });
    const cured = await joined.http.clientele.GET('/me');
    expect(cured.access.state).toBe('ok');
    for (const path of SCOPED) await joined.http.get(path).expect(200);
  });

  it.each<[string, Selection]>([
    ['projects', { projects: ['campaign-01', 'campaign-20'], groups: null }],
    ['groups', { projects: null, groups: ['team-3', 'team-5'] }],
    ['projects and groups', { projects: ['campaign-02', 'campaign-03'], groups: ['team-2'] }],
  ])('is by the table of states with %s', async (_, selection) => {
    await select(selection);
    const agency = await Agency.of(sample);
    const work = agency.work(selection);

    expect(work.length).toBeGreaterThan(10);
    expect(work.length).toBeLessThan(agency.entries.length / 2);
    expect(await idsOf(joined.http, '/api/work')).toEqual(work);
    expect(await idsOf(joined.http, '/api/projects')).toEqual(agency.projects(selection));
    expect(await idsOf(joined.http, '/api/groups')).toEqual(selection.groups ?? []);
    const named = await joined.http.clientele.GET('/projects', { query: { limit: 200 } });
    expect(named.items.map(({ id }) => id).sort()).toEqual(agency.projects(selection));
  });

  it('lies on visible projects only, for recordings as for work', async () => {
    await select({ projects: ['campaign-02', 'campaign-03'], groups: ['team-2'] });
    const entries = await allPages<ScreencastItem>(joined.http, '/api/work');
    const recorded = await allPages<ScreencastItem>(joined.http, '/api/screencasts');
    const workers = new Set(entries.map(({ workerId }) => workerId));
    const all = await sample.app.get(DataSource).manager.find(ScreencastEntity);
    const expected = all.filter(
      ({ campaignId, workerId }) =>
        ['campaign-02', 'campaign-03'].includes(campaignId) && workers.has(workerId),
    );

    expect(recorded.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(Object.keys(recorded[0]!).sort()).toEqual(
      ['id', 'projectId', 'takenAt', 'title', 'url', 'workerId'].sort(),
    );
  });

  it('has the names of the workers whose work is in it, and of no others', async () => {
    await select({ projects: ['campaign-02'], groups: null });
    const entries = await allPages<ScreencastItem>(joined.http, '/api/work');
    const workers = [...new Set(entries.map(({ workerId }) => workerId))].sort();

    expect(await idsOf(joined.http, '/api/workers')).toEqual(workers);
    const { body } = await joined.http.get('/api/workers?limit=1').expect(200);
    expect(body.items).toEqual([{ id: workers[0], name: expect.stringMatching(/^\S+ \S+$/) }]);
  });

  it('is the work of one project where that is asked about, and a project outside is unknown', async () => {
    const selection = { projects: ['campaign-02', 'campaign-03'], groups: ['team-2'] };
    await select(selection);
    const agency = await Agency.of(sample);
    const ofOne = agency.work({ ...selection, projects: ['campaign-03'] });
    const foreign = await joined.http.get('/api/projects/campaign-04/work').expect(404);

    expect(await idsOf(joined.http, '/api/projects/campaign-03/work')).toEqual(ofOne);
    for (const id of ['nothing', 'rival-campaign-01', 'a%00b', '%F0%9F%8D%8C', 'x'.repeat(300)]) {
      const unknown = await joined.http.get(`/api/projects/${id}/work`).expect(404);
      expect(unknown.body).toEqual(foreign.body);
    }
  });

  it('shows five fields of a work entry and no more', async () => {
    await select({ projects: ['campaign-01'], groups: null });
    const { body } = await joined.http.get('/api/work?limit=1').expect(200);
    expect(body).toEqual({
      items: [
        {
          id: expect.any(Number),
          projectId: 'campaign-01',
          workerId: expect.stringMatching(/^worker-\d\d$/),
          hours: expect.stringMatching(/^\d+\.\d\d$/),
          note: expect.any(String),
        },
      ],
      nextCursor: expect.any(String),
    });
  });

  it('asks for the permission before the scope', async () => {
    const noscope = await sample.as('noscope@globex.test');
    const { body } = await noscope.get('/api/screencasts').expect(403);
    expect([body.code, body.details]).toEqual([
      'PERMISSION_DENIED',
      { missing: ['screencasts.view'], requestable: true },
    ]);
  });
});

interface ScreencastItem {
  readonly id: number;
  readonly workerId: string;
}
