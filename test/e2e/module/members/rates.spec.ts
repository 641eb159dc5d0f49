import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('the rates of a member', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  /** A user with a portal rate, and one on the project `hourly`. */
  async function setup() {
    const { owner, admin, clientId } = team;
    const user = await host.person({
      email: team.email(),
      clientId,
      portalRate: '80.00',
      projects: [{ id: 'hourly', rate: '10.00' }, { id: 'fixed' }],
    });
    const path = `/clientele/members/${user.member.id}`;
    const patch = (body: object) => owner.http.patch(path, body);
    const since = async (work: () => Promise<unknown>) => {
      const { length } = await host.recorded();
      await work();
      return (await host.recorded()).slice(length);
    };
    return { owner, admin, user, path, patch, since };
  }

  it('are set for the portal, kept by what does not name them, and taken away with null', async () => {
    const { patch } = await setup();
    const rated = await patch({ portalRate: '120.00' }).expect(200);
    expect(rated.body).toMatchObject({ portalRate: '120.00', version: 2 });
    const renamed = await patch({ name: 'Ada' }).expect(200);
    expect(renamed.body).toMatchObject({ name: 'Ada', portalRate: '120.00' });
    const cleared = await patch({ portalRate: null }).expect(200);
    expect(cleared.body).toMatchObject({ name: 'Ada', portalRate: null, version: 4 });
  });

  it('get the places they lack, over HTTP and from the host', async () => {
    const { patch, user, since } = await setup();
    const projects = (rate: string) => [{ id: 'hourly', rate }, { id: 'fixed' }];
    const whole = await patch({ portalRate: '120', projects: projects('7.5') }).expect(200);
    expect(whole.body).toMatchObject({
      portalRate: '120.00',
      projects: [{ id: 'fixed' }, { id: 'hourly', rate: '7.50' }],
    });
    const again = () => patch({ portalRate: '120.0', projects: projects('7.50') }).expect(200);
    expect(await since(again)).toEqual([]);

    const { id } = user.member;
    const byHost = { portalRate: '120.5', projects: projects('0') };
    expect(await host.members.update(host.self, id, byHost)).toMatchObject({
      portalRate: '120.50',
      projects: [{ id: 'fixed' }, { id: 'hourly', rate: '0.00' }],
    });
    const made = await host.members.create(host.self, {
      clientId: team.clientId,
      email: team.email(),
      portalRate: '9.5',
      projects: projects('8'),
    });
    expect(made.member).toMatchObject({
      portalRate: '9.50',
      projects: [{ id: 'fixed' }, { id: 'hourly', rate: '8.00' }],
    });
    for (const wrong of [{ portalRate: '1.005' }, { projects: projects('1e3') }])
      await expect(host.members.update(host.self, id, wrong)).rejects.toMatchObject({
        code: 'VALIDATION_FAILED',
      });
  });

  it('change together with the name by one event, which tells what has changed only', async () => {
    const { patch, user, since } = await setup();
    const changeOf = async (body: object) => {
      const events = await since(() => patch(body).expect(200));
      return events.map(({ type, data, notify }) => [
        type,
        'change' in data && data.change,
        notify,
      ]);
    };
    const was = { name: user.member.name, portalRate: '80.00' };
    const both = { name: 'Grace', portalRate: '90.00' };
    expect(await changeOf({ ...both, notify: true })).toEqual([
      ['member.updated', { before: was, after: both }, true],
    ]);
    expect(await changeOf({ name: 'Grace', portalRate: null })).toEqual([
      ['member.updated', { before: { portalRate: '90.00' }, after: { portalRate: null } }, false],
    ]);
    expect(await changeOf({ name: 'Grace', portalRate: null })).toEqual([]);
  });

  it('of projects stay where none is given and go with null: a change of scope, told before and after', async () => {
    const { patch, since } = await setup();
    const both = (rate: string | null) => [
      { id: 'fixed', rate: null },
      { id: 'hourly', rate },
    ];
    const edit = (rate: object) =>
      patch({ projects: [{ id: 'hourly', ...rate }, { id: 'fixed' }] });
    const events = await since(async () => {
      await edit({ rate: '12.50' }).expect(200);
      await edit({}).expect(200);
      await edit({ rate: null }).expect(200);
    });
    expect(events.map(({ type }) => type)).toEqual([
      'member.scope_changed',
      'member.scope_changed',
    ]);
    expect(events.map(({ data }) => 'change' in data && data.change)).toMatchObject([
      { before: { projects: both('10.00') }, after: { projects: both('12.50') } },
      { before: { projects: both('12.50') }, after: { projects: both(null) } },
    ]);
  });

  it('are refused for projects not billed by staff hours, together with all else in the call', async () => {
    const { patch, owner, path } = await setup();
    const before = (await owner.http.get(path)).body;
    const projects = [{ id: 'hourly' }, { id: 'fixed', rate: '1.00' }];
    const { body } = await patch({ projects, portalRate: '1.00', name: 'X' }).expect(422);
    expect(body).toMatchObject({ code: 'RATE_NOT_APPLICABLE', details: { ids: ['fixed'] } });
    expect((await owner.http.get(path)).body).toEqual(before);
  });

  it('are set by staff only, whatever else a client user may edit', async () => {
    const { admin, user, path } = await setup();
    const bodies = [
      { portalRate: '1.00' },
      { portalRate: null },
      { portalRate: '1.00', name: 'X' },
    ];
    for (const body of bodies) {
      const refused = await admin.http.patch(path, body).expect(403);
      expect(refused.body.code).toBe('STAFF_ONLY');
      const own = await admin.http.patch(`/clientele/members/${admin.member.id}`, body).expect(403);
      expect(own.body.code).toBe('STAFF_ONLY');
      await user.http.patch(path, body).expect(403);
    }
    const { http } = await team.colleague();
    await http.patch(path, { portalRate: '1.00' }).expect(200);
  });

  it('are none of a staff member', async () => {
    const { owner } = await setup();
    const { member } = await team.colleague();
    const body = { portalRate: '1.00', groups: [], name: 'X' };
    const refused = await owner.http.patch(`/clientele/members/${member.id}`, body).expect(400);
    expect(refused.body).toMatchObject({
      code: 'VALIDATION_FAILED',
      details: {
        fields: {
          portalRate: 'is only accepted for a client user',
          groups: 'is only accepted for a client user',
        },
      },
    });
  });

  it('are never shown to a client user, whichever answer holds the member', async () => {
    const { admin, user, owner, path } = await setup();
    const id = user.member.id;
    const own = `/clientele/members/${admin.member.id}`;
    const permissions = { permissions: { reports: true } };
    const calls = [
      () => admin.http.get(path),
      () => admin.http.get('/clientele/members'),
      () => admin.http.get('/clientele/projects/hourly/members'),
      () => admin.http.get(`${path}/permissions?projectId=hourly`),
      () => admin.http.put(`/clientele/projects/hourly/members/${id}/permissions`, permissions),
      () => admin.http.put(`${path}/permissions`, { mode: 'default' }),
      () => admin.http.patch(path, { name: 'Ada' }),
      () => admin.http.patch(path, { role: 'admin' }),
      () => admin.http.post(`${path}/deactivate`),
      () => admin.http.post(`${path}/activate`),
      () => user.http.get('/clientele/me?projectId=hourly'),
      () => user.http.get(path),
      () => admin.http.get(own),
      () => admin.http.patch(own, { name: 'Myself' }),
    ];
    for (const call of calls) {
      const { status, text } = await call();
      expect(status).toBe(200);
      expect(text).not.toMatch(/80\.00|10\.00|99\.00/);
    }
    const { text } = await owner.http.get('/clientele/members').expect(200);
    for (const rate of ['80.00', '10.00', '99.00']) expect(text).toContain(rate);
  });

  it.each([
    120,
    '120.',
    '.5',
    '120.005',
    '0120',
    '120,5',
    '-1.00',
    '',
    ' 1.00',
    true,
    {},
    ['1.00'],
    '1e3',
    '1234567890123.00',
  ])('are none as %j', async (portalRate) => {
    const { patch, owner, path } = await setup();
    expect((await patch({ portalRate }).expect(400)).body.code).toBe('VALIDATION_FAILED');
    expect((await owner.http.get(path)).body).toMatchObject({ portalRate: '80.00', version: 1 });
  });
});
