import { describeOnEachDatabase } from '../../support/databases.js';
import { Agency } from './support/agency.js';
import { allPages } from './support/all-pages.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

interface Sheet {
  readonly id: string;
  readonly week: string;
  readonly workerId: string;
  readonly hours: string;
}

/** The Monday of a date's week. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

describeOnEachDatabase('timesheets in the sample app', (db) => {
  let sample: Sample;
  let agency: Agency;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
    agency = await Agency.of(sample);
  });

  afterAll(() => sample.stop());

  /** The hours of these entries by week and worker, weeks first. */
  const sheetsOf = (ids: readonly number[]): Sheet[] => {
    const shown = new Set(ids);
    const sums = new Map<string, number>();
    for (const { id, day, workerId, hours } of agency.entries) {
      const key = `${mondayOf(day)}.${workerId}`;
      if (shown.has(id)) sums.set(key, (sums.get(key) ?? 0) + Number(hours));
    }
    return [...sums]
      .map(([id, sum]) => {
        const [week = '', workerId = ''] = id.split('.');
        return { id, week, workerId, hours: sum.toFixed(2) };
      })
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  };

  it('add up the work that a client user sees, and no other', async () => {
    const mixed = await sample.as('mixed@hooli.test');
    const work = { projects: ['campaign-08', 'campaign-09'], groups: ['team-2'] };
    const expected = sheetsOf(agency.work(work));

    expect(expected.length).toBeGreaterThan(10);
    expect(await allPages<Sheet>(mixed, '/api/timesheets')).toEqual(expected);
  });

  it('hold all hours of the portal for staff, in pages of any size', async () => {
    const staff = await sample.as('staff@agency.test');
    const own = agency.entries.filter(({ campaignId }) => campaignId.startsWith('campaign'));
    const expected = sheetsOf(own.map(({ id }) => id));

    expect(await allPages<Sheet>(staff, '/api/timesheets')).toEqual(expected);
    expect(await allPages<Sheet>(staff, '/api/timesheets', 37)).toEqual(expected);
  });

  it('take the permission, and give the names of the workers with it', async () => {
    const permissions = { timesheets: true, 'timesheets.view': true };
    const clientId = await sample.clientId('Hooli');
    const projects = [{ id: 'campaign-08' }];
    const { http, memberId } = await sample.join({
      email: 'sheets@hooli.test',
      clientId,
      projects,
      permissions: { mode: 'custom', permissions },
    });
    const sheets = await allPages<Sheet>(http, '/api/timesheets');
    const workers = await allPages<{ id: string }>(http, '/api/workers');
    expect(new Set(sheets.map(({ workerId }) => workerId))).toEqual(
      new Set(workers.map(({ id }) => id)),
    );

    const owner = await sample.as('owner@agency.test');
    await owner.clientele.PUT('/members/{id}/permissions', {
      path: { id: memberId },
      body: { mode: 'custom', permissions: {} },
    });
    const { body } = await http.get('/api/timesheets').expect(403);
    expect(body.details).toEqual({ missing: ['timesheets.view'], requestable: true });
    await http.get('/api/workers').expect(403);
  });

  it('refuse a cursor with a date that is none', async () => {
    const staff = await sample.as('staff@agency.test');
    for (const text of ['2026-99-99.worker-01', '2026-01-05', '2026-01-05.a b']) {
      const cursor = Buffer.from(text).toString('base64url');
      const { body } = await staff.get(`/api/timesheets?cursor=${cursor}`).expect(400);
      expect(body.code).toBe('INVALID_CURSOR');
    }
  });
});
