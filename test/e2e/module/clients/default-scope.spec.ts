import { ScopesService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { GuardedController } from '../routes/support/guarded.controller.js';
import { DeletableGroups, DeletableProjects } from '../grants/support/deletable-directories.js';

const POST = '/clientele/members';

describeOnEachDatabase('the default scope of a client', (db) => {
  const projects = new DeletableProjects();
  const groups = new DeletableGroups();
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    const providers = { projects: { useValue: projects }, groups: { useValue: groups } };
    const wishes = { extras: { providers }, controllers: [GuardedController] };
    host = await TestHost.start(await db.options(), wishes);
    // Inside a transaction of the module this statement would wait for its end, and fail, on SQLite.
    projects.ask = () => host.dataSource.query('SELECT 1');
  });

  beforeEach(async () => {
    projects.gone.clear();
    groups.gone.clear();
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  const DEFAULT = { projects: ['fixed', 'hourly'], groups: ['design'] };

  async function setup(defaultScope: object = DEFAULT) {
    const { owner, clientId } = team;
    const path = `/clientele/clients/${clientId}`;
    const set = (value: unknown) => owner.http.patch(path, { defaultScope: value });
    await set(defaultScope).expect(200);
    const create = async (body: object = {}, http = owner.http) => {
      const answer = await http.post(POST, { clientId, email: team.email(), ...body }).expect(201);
      const { member, warnings } = answer.body;
      const ids = member.projects.map(({ id }: { id: string }) => id);
      return { projects: ids, groups: member.groups, warnings };
    };
    return { owner, path, clientId, set, create };
  }

  it('is empty at first, and copied to whom staff make without naming projects or groups', async () => {
    const { owner, path, create, clientId } = await setup();
    const fresh = (await owner.http.get(`/clientele/clients/${await host.client()}`)).body;
    expect(fresh.defaultScope).toEqual({ projects: [], groups: [] });
    expect((await owner.http.get(path)).body).toMatchObject({ defaultScope: DEFAULT, version: 2 });
    expect(await create()).toEqual({ ...DEFAULT, warnings: [] });
    const { member } = await host.members.create(host.self, { clientId, email: team.email() });
    expect(member.groups).toEqual(['design']);
    const told = (await host.recorded('member.created')).at(-1)?.data.scope;
    expect(told).toMatchObject({
      projects: [{ id: 'fixed' }, { id: 'hourly' }],
      groups: ['design'],
    });
  });

  it.each([
    [{ projects: [] }, { projects: [], groups: [], warnings: ['NO_SCOPE'] }],
    [{ groups: [] }, { projects: [], groups: [], warnings: ['NO_SCOPE'] }],
    [{ projects: [{ id: 'third' }] }, { projects: ['third'], groups: [], warnings: [] }],
    [{ groups: ['build'] }, { projects: [], groups: ['build'], warnings: [] }],
  ])('is not copied to whom staff name %j for', async (body, scope) => {
    const { create } = await setup();
    expect(await create(body)).toEqual(scope);
  });

  it('is not copied to whom a client user invites: that one gets a copy of its own', async () => {
    const { create } = await setup();
    const { admin } = team;
    expect(await create({}, admin.http)).toMatchObject({
      projects: ['hourly'],
      groups: ['design'],
    });
  });

  it('is copied as it is at that moment: later changes do not follow', async () => {
    const { create, set, owner, clientId } = await setup();
    await create();
    await set({ projects: ['third'], groups: [] }).expect(200);
    const { body } = await owner.http
      .get(`/clientele/members?projectId=third&clientId=${clientId}`)
      .expect(200);
    expect(body.items).toEqual([]);
    expect(await create()).toMatchObject({ projects: ['third'], groups: [] });
  });

  it('is copied in the client of one person, too', async () => {
    const { owner } = await setup();
    const email = team.email();
    // Without a letter: a second one to the same address would have to wait.
    const body = { email, invite: false };
    const first = (await owner.http.post(POST, body).expect(201)).body.member;
    const path = `/clientele/clients/${first.clientId}`;
    await owner.http.patch(path, { defaultScope: DEFAULT }).expect(200);
    await owner.http.delete(`${POST}/${first.id}`).expect(204);
    const second = (await owner.http.post(POST, body).expect(201)).body.member;
    expect(second).toMatchObject({ clientId: first.clientId, groups: ['design'] });
  });

  it('must exist where it is new, and may stay where it is gone', async () => {
    const { set, owner, path } = await setup();
    projects.gone.add('fixed');
    groups.gone.add('design').add('build');
    const kept = await set({ projects: ['fixed'], groups: ['design'] }).expect(200);
    expect(kept.body).toMatchObject({
      defaultScope: { projects: ['fixed'], groups: ['design'] },
      goneDefaults: { projects: ['fixed'], groups: ['design'] },
    });
    const project = await set({ projects: ['nope'], groups: [] }).expect(422);
    expect(project.body).toMatchObject({ code: 'UNKNOWN_PROJECT', details: { ids: ['nope'] } });
    const group = await set({ projects: [], groups: ['build'] }).expect(422);
    expect(group.body).toMatchObject({ code: 'UNKNOWN_GROUP', details: { ids: ['build'] } });
    expect((await owner.http.get(path)).body).toEqual(kept.body);
  });

  it('leaves out what is gone, but never so that more would be seen', async () => {
    const { create, clientId } = await setup();
    projects.gone.add('fixed');
    expect(await create()).toMatchObject({ projects: ['hourly'], groups: ['design'] });
    projects.gone.add('hourly');
    expect(await create()).toMatchObject({ projects: ['fixed', 'hourly'], groups: ['design'] });
    const user = await host.person({ clientId, email: team.email() });
    for (const id of ['third', 'fixed', 'hourly'])
      await user.http.get(`/guarded/projects/${id}/view`).expect(404);
    projects.gone.clear();
    groups.gone.add('design');
    expect(await create()).toMatchObject({ groups: ['design'] });
  });

  it('gives what the host has said to be gone for good as a tombstone at most, whatever has its id', async () => {
    const { create, clientId, owner, path, set } = await setup();
    const { portalId } = host;
    await host.app.get(ScopesService).forget({ portalId, projectId: 'fixed' });
    expect(await create()).toMatchObject({ projects: ['hourly'], groups: ['design'] });
    await host.app.get(ScopesService).forget({ portalId, projectId: 'hourly' });
    const { body } = await owner.http.get(path).expect(200);
    expect(body).toMatchObject({
      defaultScope: DEFAULT,
      goneDefaults: { projects: ['fixed', 'hourly'], groups: [] },
    });
    const user = await host.person({ clientId, email: team.email() });
    expect(user.member.projects).toMatchObject([{ gone: true }, { gone: true }]);
    for (const id of ['third', 'fixed', 'hourly'])
      await user.http.get(`/guarded/projects/${id}/view`).expect(404);
    await set({ projects: [], groups: [] }).expect(200);
    await set({ projects: ['fixed'], groups: [] }).expect(200);
    const later = await host.person({ clientId, email: team.email() });
    await later.http.get('/guarded/projects/fixed/view').expect(200);
  });

  it('gives a group that is gone for good as a tombstone, too', async () => {
    const { clientId, create } = await setup();
    await host.app.get(ScopesService).forget({ portalId: host.portalId, groupId: 'design' });
    expect(await create()).toMatchObject({ ...DEFAULT });
    const user = await host.person({ clientId, email: team.email() });
    expect(user.member.goneGroups).toEqual(['design']);
  });

  it.each([
    null,
    {},
    [],
    { projects: ['fixed'] },
    { projects: 'fixed', groups: [] },
    { projects: [{ id: 'fixed' }], groups: [] },
    { projects: [], groups: [], gone: {} },
  ])('is not %j', async (value) => {
    const { set } = await setup();
    expect((await set(value).expect(400)).body.code).toBe('VALIDATION_FAILED');
  });
});
