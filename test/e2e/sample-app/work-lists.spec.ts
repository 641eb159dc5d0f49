import { DataSource } from 'typeorm';
import { countQueries } from '../../support/count-queries.js';
import { describeOnOneDatabase } from '../../support/databases.js';
import { Agency } from './support/agency.js';
import { allPages, idsOf } from './support/all-pages.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

const cursorOf = (text: string) => Buffer.from(text).toString('base64url');

describeOnOneDatabase('lists of the agency’s work in the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  it('page through all the work of the portal, whole and without repeats', async () => {
    const staff = await sample.as('staff@agency.test');
    const agency = await Agency.of(sample);
    const own = agency.entries.filter(({ campaignId }) => campaignId.startsWith('campaign'));

    const ids = await idsOf(staff, '/api/work');

    expect(ids.length).toBeGreaterThanOrEqual(5_000);
    expect(ids).toEqual(own.map(({ id }) => id));
  });

  it('hold every project and group for staff to choose from, in pages of any size', async () => {
    const staff = await sample.as('staff@agency.test');
    const projects = await allPages<{ id: string }>(staff, '/api/projects', 7);
    const groups = await allPages<{ id: string }>(staff, '/api/groups', 5);

    expect(projects).toHaveLength(54);
    expect(new Set(projects.map(({ id }) => id)).size).toBe(54);
    expect(projects[0]).toEqual({
      id: 'campaign-01',
      name: 'Spring sale',
      billingBasis: 'staff_hours',
    });
    expect(groups).toHaveLength(6);
    expect(groups[0]).toEqual({ id: 'team-1', name: 'Search' });
  });

  it('let staff find a project by a part of its name, and tell of how many they choose', async () => {
    const { clientele } = await sample.as('staff@agency.test');
    expect(await clientele.GET('/projects', { query: { limit: 1, total: true } })).toMatchObject({
      total: 54,
    });
    const { items } = await clientele.GET('/projects', { query: { q: 'SPRING SA' } });
    expect(items).toContainEqual({
      id: 'campaign-01',
      name: 'Spring sale',
      billingBasis: 'staff_hours',
    });
    const { items: teams } = await clientele.GET('/groups', { query: { ids: ['team-1', 'none'] } });
    expect(teams).toEqual([{ id: 'team-1', name: 'Search' }]);
  });

  it('show the other agency its own only', async () => {
    const rival = await sample.as('owner@rival.test');
    const work = await allPages<{ projectId: string }>(rival, '/api/work');
    expect(await idsOf<string>(rival, '/api/projects')).toEqual([
      'rival-campaign-01',
      'rival-campaign-02',
      'rival-campaign-03',
    ]);
    expect(await idsOf<string>(rival, '/api/groups')).toEqual(['rival-team-1']);
    expect(work).toHaveLength(120);
    for (const { projectId } of work) expect(projectId).toMatch(/^rival-/);
    expect(await idsOf(rival, '/api/screencasts')).toHaveLength(12);
    await rival.get('/api/projects/campaign-01/work').expect(404);
  });

  it('take a login, and a membership where there are several', async () => {
    const both = await sample.as('both@clients.test');
    for (const path of ['/api/work', '/api/projects', '/api/groups']) {
      await sample.nobody.get(path).expect(401);
      const { body } = await both.get(path).expect(409);
      expect(body.code).toBe('MEMBERSHIP_REQUIRED');
    }
  });

  it.each([
    '/api/work',
    '/api/projects/campaign-01/work',
    '/api/screencasts',
    '/api/timesheets',
    '/api/messages',
    '/api/tasks',
    '/api/projects',
    '/api/groups',
  ])('refuse %s with a limit, cursor or field that is not one', async (path) => {
    const staff = await sample.as('staff@agency.test');
    const cursors = ['%20', '***', cursorOf('a\0b'), cursorOf('x'.repeat(40)), cursorOf("'--")];
    const bad = ['limit=0', 'limit=201', 'limit=1.5', 'limit=x', 'sort=id', 'cursor='];
    for (const query of [...bad, ...cursors.map((cursor) => `cursor=${cursor}`)]) {
      const { status } = await staff.get(`${path}?${query}`);
      expect([query, status]).toEqual([query, 400]);
    }
  });

  it('read a page of work with as many statements as a single entry', async () => {
    const { http } = await sample.join({
      email: 'counted@hooli.test',
      clientId: await sample.clientId('Hooli'),
      projects: [{ id: 'campaign-08' }, { id: 'campaign-09' }],
      groups: ['team-2'],
    });
    // The first request of a minute also notes that the member was there.
    await http.get('/api/work').expect(200);
    const statements = async (limit: number) => {
      const work = () => http.get(`/api/work?limit=${limit}`).expect(200);
      const { queries } = await countQueries(sample.app.get(DataSource), work);
      // The relay looks every second, whatever is asked.
      return queries.filter((query) => !query.includes('clientele_events'));
    };
    const one = await statements(1);
    const page = await statements(200);

    expect(page).toHaveLength(one.length);
    expect(page.filter((query) => /FROM [`"]work_entries/i.test(query))).toHaveLength(1);
    // The session's user, the guard's one, which projects and groups still exist, who is in the groups, the page.
    expect(page.length).toBe(6);
  });
});
