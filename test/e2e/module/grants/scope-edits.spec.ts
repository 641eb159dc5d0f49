import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { GuardedController } from '../routes/support/guarded.controller.js';
import { DeletableGroups, DeletableProjects } from './support/deletable-directories.js';

describeOnEachDatabase('a PATCH of projects and groups', (db) => {
  const projects = new DeletableProjects();
  const groups = new DeletableGroups();
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    const providers = { projects: { useValue: projects }, groups: { useValue: groups } };
    host = await TestHost.start(await db.options(), {
      extras: { providers },
      controllers: [GuardedController],
    });
    team = await Team.of(host);
  });

  beforeEach(() => {
    projects.gone.clear();
    groups.gone.clear();
  });

  afterAll(() => host.stop());

  /** A user on `hourly` (with a rate and a customization) and `fixed`, in the group `design`. */
  async function setup() {
    const { owner, clientId } = team;
    const user = await host.person({
      email: team.email(),
      clientId,
      projects: [{ id: 'hourly', rate: '10.00' }, { id: 'fixed' }],
      groups: ['design'],
    });
    const path = `/clientele/members/${user.member.id}`;
    const customized = { permissions: { reports: true, 'reports.edit': true } };
    await owner.http
      .put(`/clientele/projects/hourly/members/${user.member.id}/permissions`, customized)
      .expect(200);
    const patch = (body: object) => owner.http.patch(path, body);
    const scope = async () => {
      const { body } = await owner.http.get(path).expect(200);
      return { projects: body.projects, groups: body.groups, version: body.version };
    };
    return { owner, user, path, patch, scope };
  }

  const HOURLY = { id: 'hourly', rate: '10.00', customized: true };
  const FIXED = { id: 'fixed', rate: null, customized: false };

  it('replaces the selection; a project left out loses its rate and its customization', async () => {
    const { patch, scope, user } = await setup();
    await user.http.post('/guarded/projects/hourly/edit').expect(201);
    const { body } = await patch({ projects: [{ id: 'third' }], notify: true }).expect(200);
    expect(body.projects).toEqual([{ id: 'third', rate: null, customized: false }]);
    await user.http.get('/guarded/projects/hourly/view').expect(404);
    const [event] = (await host.recorded('member.scope_changed')).slice(-1);
    expect(event).toMatchObject({
      notify: true,
      subject: { id: user.member.id },
      data: {
        change: {
          before: {
            projects: [
              { id: 'fixed', rate: null },
              { id: 'hourly', rate: '10.00' },
            ],
            groups: ['design'],
          },
          after: { projects: [{ id: 'third', rate: null }], groups: ['design'] },
        },
      },
    });
    await patch({ projects: [{ id: 'hourly' }] }).expect(200);
    expect((await scope()).projects).toEqual([{ id: 'hourly', rate: null, customized: false }]);
  });

  it('keeps what is not mentioned: groups, customizations and rates', async () => {
    const { patch, scope } = await setup();
    await patch({ projects: [{ id: 'hourly' }, { id: 'fixed' }, { id: 'third' }] }).expect(200);
    expect(await scope()).toEqual({
      projects: [FIXED, HOURLY, { id: 'third', rate: null, customized: false }],
      groups: ['design'],
      version: 3,
    });
    await patch({ groups: [] }).expect(200);
    expect((await scope()).projects).toContainEqual(HOURLY);
    await patch({ groups: ['build', 'build'] }).expect(200);
    expect((await scope()).groups).toEqual(['build']);
  });

  it('changes a rate, takes it away with null, and refuses one where none applies', async () => {
    const { patch, scope } = await setup();
    await patch({ projects: [{ id: 'hourly', rate: '12.50' }] }).expect(200);
    expect((await scope()).projects).toEqual([{ ...HOURLY, rate: '12.50' }]);
    const refused = await patch({
      projects: [{ id: 'hourly' }, { id: 'fixed', rate: '1.00' }],
    }).expect(422);
    expect(refused.body).toMatchObject({
      code: 'RATE_NOT_APPLICABLE',
      details: { ids: ['fixed'] },
    });
    expect((await scope()).projects).toEqual([{ ...HOURLY, rate: '12.50' }]);
    await patch({ projects: [{ id: 'hourly', rate: null }] }).expect(200);
    expect((await scope()).projects).toEqual([{ ...HOURLY, rate: null }]);
  });

  it('accepts what was selected before although it is gone, with its rate, and new ids that exist', async () => {
    const { patch, scope } = await setup();
    projects.gone.add('hourly');
    groups.gone.add('design');
    const body = {
      projects: [{ id: 'hourly', rate: '10.00' }, { id: 'third' }],
      groups: ['design', 'build'],
    };
    await patch(body).expect(200);
    expect(await scope()).toMatchObject({
      projects: [HOURLY, { id: 'third' }],
      groups: ['build', 'design'],
    });
    const raised = await patch({ projects: [{ id: 'hourly', rate: '99.00' }] }).expect(422);
    expect(raised.body.code).toBe('RATE_NOT_APPLICABLE');
  });

  it('refuses new ids that do not exist, and changes nothing', async () => {
    const { patch, scope } = await setup();
    const before = await scope();
    projects.gone.add('third');
    for (const [body, code, ids] of [
      [{ projects: [{ id: 'third' }, { id: 'nope' }] }, 'UNKNOWN_PROJECT', ['third', 'nope']],
      [{ groups: ['design', 'nope'] }, 'UNKNOWN_GROUP', ['nope']],
      [{ projects: [], groups: ['nope'], role: 'admin' }, 'UNKNOWN_GROUP', ['nope']],
    ] as const) {
      expect((await patch(body).expect(422)).body).toMatchObject({ code, details: { ids } });
    }
    expect(await scope()).toEqual(before);
  });

  it('once dropped does not take a gone id back', async () => {
    const { patch } = await setup();
    projects.gone.add('hourly');
    await patch({ projects: [{ id: 'fixed' }] }).expect(200);
    const { body } = await patch({ projects: [{ id: 'hourly' }] }).expect(422);
    expect(body.details).toEqual({ ids: ['hourly'] });
  });

  it('does not widen by itself: a gone project stays selected and matches nothing', async () => {
    const { patch, user, scope } = await setup();
    await patch({ projects: [{ id: 'fixed' }] }).expect(200);
    projects.gone.add('fixed');
    await user.http.get('/guarded/projects/fixed/view').expect(404);
    await user.http.get('/guarded/projects/third/view').expect(404);
    await patch({ groups: ['design', 'build'] }).expect(200);
    await user.http.get('/guarded/projects/third/view').expect(404);
    expect((await scope()).projects).toEqual([{ ...FIXED, gone: true }]);
  });

  it('is for staff, about client users, and by the one who read last', async () => {
    const { owner, user, path, patch } = await setup();
    for (const body of [{ projects: [] }, { groups: [] }, { projects: [], name: 'New' }]) {
      const refused = await team.admin.http.patch(path, body).expect(403);
      expect(refused.body.code).toBe('STAFF_ONLY');
      const own = await user.http.patch(path, body).expect(403);
      expect(own.body.code).toBe('PERMISSION_DENIED');
      const self = await team.admin.http.patch(`/clientele/members/${team.admin.member.id}`, body);
      expect([self.status, self.body.code]).toEqual([403, 'SELF_CHANGE']);
    }
    const colleague = (await team.colleague()).member;
    const ofStaff = await owner.http
      .patch(`/clientele/members/${colleague.id}`, { projects: [{ id: 'fixed' }] })
      .expect(400);
    expect(ofStaff.body.details).toEqual({
      fields: { projects: 'is only accepted for a client user' },
    });
    await patch({ groups: [], version: 2 }).expect(200);
    const late = await patch({ groups: ['design'], version: 2 }).expect(409);
    expect(late.body.code).toBe('STALE_VERSION');
  });

  it.each([
    { projects: null },
    { groups: null },
    { role: null },
    { name: null },
    { projects: [{ id: 'fixed', rate: '1.001' }] },
    { projects: [{ rate: '1.00' }] },
    { groups: [1] },
  ])('is refused as %j', async (body) => {
    const { patch, scope } = await setup();
    expect((await patch(body).expect(400)).body.code).toBe('VALIDATION_FAILED');
    expect((await scope()).version).toBe(2);
  });
});
