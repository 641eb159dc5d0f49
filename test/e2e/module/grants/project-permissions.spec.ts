import { newId } from '../../../../lib/database/ids.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, EVERYTHING, Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { GuardedController } from '../routes/support/guarded.controller.js';
import { DeletableProjects } from './support/deletable-directories.js';

const BOTH = [{ id: 'hourly' }, { id: 'fixed' }];
const TASKS = { tasks: true, 'tasks.set': true };

describeOnEachDatabase('the permissions of a member in one project', (db) => {
  const directory = new DeletableProjects();
  let host: TestHost;

  beforeAll(async () => {
    const extras = { providers: { projects: { useValue: directory } } };
    const wishes = { extras, controllers: [GuardedController] };
    host = await TestHost.start(await db.options(), wishes);
    directory.ask = () => host.dataSource.query('SELECT 1');
  });

  beforeEach(() => directory.gone.clear());

  afterAll(() => host.stop());

  async function setup(projects = BOTH, groups: string[] = []) {
    const team = await Team.of(host);
    const { clientId, owner } = team;
    const admin = await host.person({
      clientId,
      role: 'admin',
      email: team.email(),
      permissions: EVERYTHING,
      projects: BOTH,
    });
    const user = await host.person({ clientId, email: team.email(), projects, groups });
    const at = (projectId: string, memberId = user.member.id) =>
      `/clientele/projects/${projectId}/members/${memberId}`;
    const customize = (permissions: object, projectId = 'hourly', http = owner.http) =>
      http.put(`${at(projectId)}/permissions`, { permissions });
    const edits = (projectId: string) => user.http.post(`/guarded/projects/${projectId}/edit`);
    return { team, clientId, owner, admin, user, at, customize, edits };
  }

  async function lastChange() {
    return (await host.recorded('member.permissions_changed')).at(-1)!;
  }

  it('are a set of its own there and nowhere else, decided by at the next request', async () => {
    const { owner, user, at, customize, edits } = await setup();
    await edits('hourly').expect(403);
    const { body } = await customize({ reports: true, 'reports.edit': true }).expect(200);
    expect(body).toMatchObject({
      mode: 'default',
      stored: { reports: true, 'reports.edit': true },
      effective: { 'reports.edit': true, 'reports.view': false, tasks: false },
      customized: true,
      version: 2,
    });
    await edits('hourly').expect(201);
    await edits('fixed').expect(403);
    await user.http.get('/guarded/projects/hourly/view').expect(403);
    const path = `/clientele/members/${user.member.id}/permissions`;
    expect((await owner.http.get(`${path}?projectId=hourly`)).body).toEqual(body);
    const elsewhere = (await owner.http.get(`${path}?projectId=fixed`)).body;
    expect(elsewhere).toMatchObject({ customized: false, stored: null });
    const list = await owner.http.get('/clientele/projects/hourly/members').expect(200);
    const item = list.body.items.find(({ id }: { id: string }) => id === user.member.id);
    expect(item.projects).toEqual([
      { id: 'fixed', rate: null, customized: false },
      { id: 'hourly', rate: null, customized: true },
    ]);
    await owner.http.delete(`${at('hourly')}/permissions`).expect(204);
    await edits('hourly').expect(403);
    await user.http.get('/guarded/projects/hourly/view').expect(200);
  });

  it('are told with what they were before: nothing, a set, nothing', async () => {
    const { owner, user, at, customize } = await setup();
    await customize({ tasks: true }).expect(200);
    await customize({ reports: true }).expect(200);
    const set = (permissions: object) => ({ mode: 'custom', profileId: null, permissions });
    expect(await lastChange()).toMatchObject({
      actor: { memberId: owner.member.id },
      subject: { id: user.member.id },
      data: {
        projectId: 'hourly',
        change: { before: set({ tasks: true }), after: set({ reports: true }) },
      },
    });
    await owner.http.delete(`${at('hourly')}/permissions`).expect(204);
    expect((await lastChange()).data.change).toEqual({
      before: set({ reports: true }),
      after: null,
    });
  });

  it('change nothing when there is no customization to remove', async () => {
    const { owner, user, at } = await setup();
    const before = await host.recorded('member.permissions_changed');
    await owner.http.delete(`${at('hourly')}/permissions`).expect(204);
    expect(await host.recorded('member.permissions_changed')).toEqual(before);
    expect((await host.members.get(host.self, user.member.id)).version).toBe(1);
  });

  it('are edited by the one who read them last only', async () => {
    const { owner, at } = await setup();
    const put = (version: number) =>
      owner.http.put(`${at('hourly')}/permissions`, { permissions: TASKS, version });
    await put(1).expect(200);
    expect((await put(1).expect(409)).body.code).toBe('STALE_VERSION');
  });

  it('refuse unknown keys, and nothing of the old set changes (C18)', async () => {
    const { customize, owner, user } = await setup();
    await customize(TASKS).expect(200);
    const wrong = { taks: true, ...(JSON.parse('{"__proto__":true}') as object) };
    expect((await customize(wrong).expect(422)).body.code).toBe('UNKNOWN_PERMISSION');
    const path = `/clientele/members/${user.member.id}/permissions?projectId=hourly`;
    expect((await owner.http.get(path)).body).toMatchObject({ stored: TASKS, version: 2 });
  });

  it('are not for a member the project is not selected for, nor for staff', async () => {
    const { owner, user, at, team } = await setup([{ id: 'fixed' }]);
    for (const memberId of [user.member.id, (await team.colleague()).member.id]) {
      for (const call of [
        owner.http.put(`${at('hourly', memberId)}/permissions`, { permissions: {} }),
        owner.http.delete(`${at('hourly', memberId)}/permissions`),
        owner.http.delete(at('hourly', memberId)),
      ]) {
        const { body } = await call.expect(409);
        expect(body).toMatchObject({ code: 'NOT_ASSIGNED', details: { ids: [memberId] } });
      }
    }
  });

  it('are 404 in a project that does not exist or is outside the scope of a client user', async () => {
    const { owner, admin, at, user } = await setup();
    const calls = (http: typeof owner.http, projectId: string, memberId = user.member.id) => [
      http.get(`/clientele/projects/${projectId}/members`),
      http.put(`${at(projectId, memberId)}/permissions`, { permissions: {} }),
      http.delete(`${at(projectId, memberId)}/permissions`),
      http.post(`/clientele/projects/${projectId}/permissions/clone`, {
        fromMemberId: memberId,
        toMemberIds: [memberId],
      }),
    ];
    const bodies: unknown[] = [];
    for (const call of [
      ...calls(owner.http, 'nope'),
      ...calls(admin.http, 'nope'),
      ...calls(admin.http, 'third'),
    ])
      bodies.push((await call.expect(404)).body);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    await owner.http.get('/clientele/projects/third/members').expect(200);
    for (const call of calls(owner.http, 'hourly', newId()).slice(1)) await call.expect(404);
  });

  it('are set by client users with users.edit in projects of theirs, never their own', async () => {
    const { team, clientId, admin, at, customize } = await setup();
    await customize(TASKS, 'hourly', admin.http).expect(200);
    const own = admin.http.put(`${at('hourly', admin.member.id)}/permissions`, { permissions: {} });
    expect((await own.expect(403)).body.code).toBe('SELF_CHANGE');
    const ownGone = admin.http.delete(`${at('hourly', admin.member.id)}/permissions`);
    expect((await ownGone.expect(403)).body.code).toBe('SELF_CHANGE');
    const email = team.email();
    const weak = { clientId, role: 'admin', projects: BOTH, email } as const;
    const { http } = await host.person({ ...weak, permissions: allBut('users.edit') });
    const refused = await customize(TASKS, 'hourly', http).expect(403);
    expect(refused.body).toMatchObject({ details: { missing: ['users.edit'] } });
  });

  describe('and the place itself', () => {
    it('lists the members whom the actor may see', async () => {
      const { team, owner, admin, user } = await setup([{ id: 'fixed' }]);
      const list = async (http: typeof owner.http, query = '') => {
        const { body } = await http.get(`/clientele/projects/fixed/members${query}`).expect(200);
        return (body.items as { id: string }[]).map(({ id }) => id);
      };
      expect((await list(admin.http)).sort()).toEqual([admin.member.id, user.member.id].sort());
      expect(await list(owner.http, `?clientId=${team.clientId}&role=admin`)).toEqual([
        admin.member.id,
      ]);
      const still = '?kind=client&status=active&inactiveDays=1&sort=-email&limit=1';
      expect(await list(owner.http, still)).toEqual([]);
      expect(await list(owner.http, '?groupId=design')).toEqual([]);
      const first = `/clientele/projects/fixed/members?clientId=${team.clientId}&total=true&limit=1`;
      const { body } = await owner.http.get(first).expect(200);
      expect([body.total, body.items.length]).toEqual([2, 1]);
      await user.http.get('/clientele/projects/fixed/members').expect(403);
    });

    it('is taken away by staff only, with its rate and customization', async () => {
      const { owner, admin, user, at, customize } = await setup();
      await customize(TASKS).expect(200);
      expect((await admin.http.delete(at('hourly')).expect(403)).body.code).toBe('STAFF_ONLY');
      await owner.http.delete(`${at('hourly')}?notify=true`).expect(204);
      await user.http.get('/guarded/projects/hourly/view').expect(404);
      const [event] = (await host.recorded('member.scope_changed')).slice(-1);
      expect(event).toMatchObject({
        notify: true,
        data: {
          change: {
            before: { projects: [{ id: 'fixed' }, { id: 'hourly' }] },
            after: { projects: [{ id: 'fixed' }] },
          },
        },
      });
      await host.members.update(host.self, user.member.id, { projects: BOTH });
      const { projects } = await host.members.get(host.self, user.member.id);
      expect(projects.map(({ customized }) => customized)).toEqual([false, false]);
    });

    it('is not taken away when its groups would then show more, and is when nothing would', async () => {
      const grouped = await setup([{ id: 'fixed' }], ['design']);
      const refused = await grouped.owner.http.delete(grouped.at('fixed')).expect(409);
      expect(refused.body.code).toBe('WOULD_WIDEN');
      await grouped.user.http.get('/guarded/projects/third/view').expect(404);
      const plain = await setup([{ id: 'fixed' }]);
      await plain.owner.http.delete(plain.at('fixed')).expect(204);
      await plain.user.http.get('/guarded/projects/fixed/view').expect(403);
    });

    it('is taken away although the host has deleted the project', async () => {
      const { owner, user, at } = await setup();
      directory.gone.add('fixed');
      await owner.http.get('/clientele/projects/fixed/members').expect(404);
      await owner.http.delete(at('fixed')).expect(204);
      const { projects } = await host.members.get(host.self, user.member.id);
      expect(projects.map(({ id }) => id)).toEqual(['hourly']);
    });
  });
});
