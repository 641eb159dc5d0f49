import { RequestsService, ScopesService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { GuardedController } from '../routes/support/guarded.controller.js';

describeOnEachDatabase('the answer to a request', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), { controllers: [GuardedController] });
  });

  afterAll(() => host.stop());

  async function setup(permissions?: typeof EVERYTHING) {
    const team = await Team.of(host);
    const { clientId, owner, admin } = team;
    const projects = [{ id: 'hourly', rate: '80.00' }];
    const user = await host.person({ clientId, email: team.email(), permissions, projects });
    const ask = async (body: object, { http } = user): Promise<string> =>
      (await http.post('/clientele/requests', body).expect(201)).body.id;
    const answer = (id: string, how: 'approve' | 'decline', body = {}, by: Person = owner) =>
      by.http.post(`/clientele/requests/${id}/${how}`, body);
    const permissionsOf = async (query = '') =>
      (await owner.http.get(`/clientele/members/${user.member.id}/permissions${query}`)).body;
    return { team, clientId, owner, admin, user, ask, answer, permissionsOf };
  }

  const EDIT = { kind: 'permission', key: 'reports.edit' };

  it('that approves gives the permission at the next request, and tells who gave it', async () => {
    const { owner, user, ask, answer, permissionsOf } = await setup();
    await user.http.post('/guarded/edit').expect(403);
    const id = await ask(EDIT);
    const { body } = await answer(id, 'approve', { note: 'Until June.' }).expect(200);
    expect(body).toMatchObject({
      id,
      status: 'approved',
      answer: 'Until June.',
      decidedBy: { id: owner.member.id, name: owner.member.name },
      closedAt: expect.any(String),
    });
    await user.http.post('/guarded/edit').expect(201);
    const { mode, stored } = await permissionsOf();
    expect(mode).toBe('custom');
    const on = Object.keys(stored).filter((key) => stored[key]);
    // What the default profile gave before, and the key with what it stands below.
    expect(on).toEqual([
      'billing',
      'billing.manage',
      'reports',
      'reports.edit',
      'reports.view',
      'tasks',
      'users',
      'users.invite',
      'users.remove',
      'users.view',
    ]);
    const events = (await host.recorded()).slice(-2);
    expect(events.map(({ type }) => type)).toEqual([
      'member.permissions_changed',
      'request.approved',
    ]);
    expect(events[1]).toMatchObject({
      actor: { memberId: owner.member.id },
      subject: { type: 'member', id: user.member.id },
      data: { requestId: id, key: 'reports.edit', answer: 'Until June.' },
    });
  });

  it('that approves wakes no switch that sleeps, and leaves what ceiling and role keep off as it was', async () => {
    const permissions = {
      mode: 'custom',
      permissions: {
        // Asleep below what is off.
        'reports.view': true,
        // Kept off by the ceiling, and by the role.
        tasks: true,
        'tasks.set': true,
        billing: true,
        'billing.manage': true,
      },
    } as const;
    const { clientId, user, ask, answer, permissionsOf } = await setup(permissions);
    await host.clients.setCeiling(host.self, clientId, { permissions: { tasks: false } });
    await answer(await ask(EDIT), 'approve').expect(200);
    const { stored, effective } = await permissionsOf();
    expect(stored).toMatchObject({
      reports: true,
      'reports.edit': true,
      'reports.view': false,
      tasks: true,
      'tasks.set': true,
      billing: true,
      'billing.manage': true,
    });
    expect([effective['reports.edit'], effective['tasks.set']]).toEqual([true, false]);
    await user.http.post('/guarded/edit').expect(201);
    await user.http.get('/guarded/view').expect(403);
  });

  it('that approves for a project customizes it from what counts there, and nothing elsewhere', async () => {
    const { user, ask, answer, permissionsOf } = await setup();
    await answer(await ask({ ...EDIT, projectId: 'hourly' }), 'approve').expect(200);
    await user.http.post('/guarded/projects/hourly/edit').expect(201);
    await user.http.post('/guarded/edit').expect(403);
    expect(await permissionsOf('?projectId=hourly')).toMatchObject({
      mode: 'default',
      customized: true,
      stored: { 'reports.edit': true, 'reports.view': true },
    });
    // On top of the customization that is there by now.
    await answer(
      await ask({ kind: 'permission', key: 'tasks.set', projectId: 'hourly' }),
      'approve',
    ).expect(200);
    const { stored } = await permissionsOf('?projectId=hourly');
    expect(stored).toMatchObject({ 'reports.edit': true, tasks: true, 'tasks.set': true });
  });

  it('that approves a project adds it to those selected, which keep rates and permissions', async () => {
    const { team, clientId, user, ask, answer, permissionsOf } = await setup();
    await host.clients.update(host.self, clientId, { projects: ['hourly', 'fixed'] });
    await answer(await ask({ ...EDIT, projectId: 'hourly' }), 'approve').expect(200);
    await answer(await ask({ kind: 'project', projectId: 'fixed' }), 'approve').expect(200);
    const { body } = await team.owner.http.get(`/clientele/members/${user.member.id}`);
    expect(body.projects).toEqual([
      { id: 'fixed', rate: null, customized: false },
      { id: 'hourly', rate: '80.00', customized: true },
    ]);
    expect(await permissionsOf('?projectId=fixed')).toMatchObject({ customized: false });
  });

  it('that approves a project would narrow one who sees its groups’ work: refused', async () => {
    const { clientId, user, ask, answer } = await setup();
    await host.clients.update(host.self, clientId, { projects: ['hourly', 'fixed', 'third'] });
    await host.members.update(host.self, user.member.id, { projects: [], groups: ['design'] });
    const id = await ask({ kind: 'project', projectId: 'fixed' });
    const { body } = await answer(id, 'approve').expect(409);
    expect(body.code).toBe('WOULD_NARROW');
    await answer(id, 'decline').expect(200);
    // With nothing selected at all a first project only adds.
    await host.members.update(host.self, user.member.id, { groups: [] });
    await answer(await ask({ kind: 'project', projectId: 'fixed' }), 'approve').expect(200);
  });

  it('that approves a scope selects what it names, by the rules of a selection', async () => {
    const { owner, user, ask, answer } = await setup();
    const id = await ask({ kind: 'scope', note: 'I see nothing.' });
    const refused = async (body: object, code: string) =>
      expect((await answer(id, 'approve', body)).body.code).toBe(code);
    await refused({}, 'VALIDATION_FAILED');
    await refused({ projects: [{ id: 'nobody has it' }] }, 'UNKNOWN_PROJECT');
    await refused({ groups: ['nobody has it'] }, 'UNKNOWN_GROUP');
    await refused({ projects: [{ id: 'fixed', rate: '1.00' }] }, 'RATE_NOT_APPLICABLE');
    await answer(id, 'approve', { projects: [{ id: 'fixed' }], groups: ['build'] }).expect(200);
    const { body } = await owner.http.get(`/clientele/members/${user.member.id}`);
    expect(body).toMatchObject({
      projects: [{ id: 'fixed', rate: null, customized: false }],
      groups: ['build'],
    });
    const [changed, approved] = (await host.recorded()).slice(-2);
    expect([changed!.type, approved!.type]).toEqual(['member.scope_changed', 'request.approved']);
    const other = await ask(EDIT);
    const wrong = await answer(other, 'approve', { groups: ['build'] }).expect(400);
    expect(wrong.body.details.fields).toEqual({
      groups: "is only accepted for a request of kind 'scope'",
    });
  });

  it('that declines says no, and changes nothing else', async () => {
    const { user, ask, answer, permissionsOf } = await setup();
    const id = await ask(EDIT);
    const before = await permissionsOf();
    const { body } = await answer(id, 'decline', { note: 'Ask Ann.' }).expect(200);
    expect(body).toMatchObject({ status: 'declined', answer: 'Ask Ann.' });
    expect(await permissionsOf()).toEqual(before);
    expect((await host.recorded('request.declined')).at(-1)).toMatchObject({
      subject: { id: user.member.id },
      data: { requestId: id, answer: 'Ask Ann.' },
    });
    // The same can be asked for once more.
    expect(await ask(EDIT)).not.toBe(id);
  });

  it('comes once: a request that is closed takes none', async () => {
    const { user, ask, answer } = await setup();
    const closed = async (id: string, status: string) => {
      for (const how of ['approve', 'decline'] as const) {
        const { body } = await answer(id, how).expect(409);
        expect([body.code, body.details]).toEqual(['REQUEST_CLOSED', { status }]);
      }
      const withdrawal = await user.http.delete(`/clientele/requests/${id}`).expect(409);
      expect(withdrawal.body.code).toBe('REQUEST_CLOSED');
    };
    const declined = await ask(EDIT);
    await answer(declined, 'decline').expect(200);
    await closed(declined, 'declined');
    const withdrawn = await ask(EDIT);
    await user.http.delete(`/clientele/requests/${withdrawn}`).expect(204);
    expect((await host.recorded('request.withdrawn')).at(-1)).toMatchObject({
      actor: { memberId: user.member.id },
      data: { requestId: withdrawn },
    });
    await closed(withdrawn, 'withdrawn');
    const approved = await ask(EDIT);
    await answer(approved, 'approve').expect(200);
    await closed(approved, 'approved');
  });

  it('leaves as it is what somebody has given meanwhile', async () => {
    const { clientId, user, ask, answer, permissionsOf } = await setup();
    const id = await ask(EDIT);
    await host.clients.update(host.self, clientId, { projects: ['hourly', 'fixed'] });
    const project = await ask({ kind: 'project', projectId: 'fixed' });
    const projects = [{ id: 'hourly' }, { id: 'fixed' }];
    await host.members.update(host.self, user.member.id, { projects });
    await host.app.get(RequestsService).approve(host.self, project);
    const given = await ask({ kind: 'permission', key: 'tasks.set' });
    await answer(given, 'approve').expect(200);
    await answer(id, 'approve').expect(200);
    const before = await permissionsOf();
    expect(before.effective).toMatchObject({ 'tasks.set': true, 'reports.edit': true });
    expect(before.mode).toBe('custom');
  });

  it('is a change by who answers, by all of its rules at that moment', async () => {
    const { team, clientId, admin, user, ask, answer } = await setup();
    const id = await ask(EDIT);
    const refused = async (by: Person, code: string, request = id) => {
      for (const how of ['approve', 'decline'] as const)
        expect((await answer(request, how, {}, by)).body.code).toBe(code);
    };
    await refused(user, 'SELF_CHANGE');
    await refused(await team.join('admin'), 'PERMISSION_DENIED');
    await refused(await team.join('member'), 'PERMISSION_DENIED');
    const elsewhere = await Team.of(host);
    await refused(elsewhere.admin, 'NOT_FOUND');
    await refused(admin, 'STAFF_ONLY', await ask({ kind: 'scope' }));
    const poorer = await team.join('admin', allBut('reports.edit'));
    const { body } = await answer(id, 'approve', {}, poorer).expect(403);
    expect(body).toMatchObject({
      code: 'PERMISSION_ESCALATION',
      details: { missing: ['reports.edit'] },
    });
    const inProject = await ask({ ...EDIT, projectId: 'hourly' });
    const unscoped = await team.join('admin', EVERYTHING);
    expect((await answer(inProject, 'approve', {}, unscoped)).body.code).toBe('NOT_FOUND');
    await host.clients.setCeiling(host.self, clientId, { permissions: { 'reports.edit': false } });
    const sleeping = (await answer(id, 'approve').expect(422)).body;
    expect([sleeping.code, sleeping.details]).toEqual(['NOT_REQUESTABLE', { layer: 'ceiling' }]);
    await host.clients.setCeiling(host.self, clientId, { permissions: {} });
    await answer(id, 'approve', {}, admin).expect(200);
    await user.http.post('/guarded/edit').expect(201);
  });

  it('gives no project that is gone, or that the client is not bound to any more', async () => {
    const { clientId, user, ask, answer } = await setup();
    const bind = (projects: string[] | null) =>
      host.clients.update(host.self, clientId, { projects });
    await bind(['hourly', 'fixed']);
    const id = await ask({ kind: 'project', projectId: 'fixed' });
    await bind(['hourly']);
    const outside = (await answer(id, 'approve').expect(422)).body;
    expect([outside.code, outside.details]).toEqual(['NOT_REQUESTABLE', { layer: 'scope' }]);
    await bind(['hourly', 'fixed']);
    const inProject = await ask({ ...EDIT, projectId: 'hourly' });
    await host.app.get(ScopesService).forget({ portalId: host.portalId, projectId: 'hourly' });
    expect((await answer(inProject, 'approve').expect(422)).body.details).toEqual({
      layer: 'scope',
    });
    expect(user.member.projects).toHaveLength(1);
  });

  it('joins a transaction of the host, and is undone with it', async () => {
    const { owner, user, ask, permissionsOf } = await setup();
    const id = await ask(EDIT);
    const requests = host.app.get(RequestsService);
    const work = host.dataSource.transaction(async (manager) => {
      await requests.approve(owner.actor, id, {}, manager);
      throw new Error('undone');
    });
    await expect(work).rejects.toThrow('undone');
    expect((await permissionsOf()).mode).toBe('default');
    await host.dataSource.transaction((manager) => requests.approve(owner.actor, id, {}, manager));
    await user.http.post('/guarded/edit').expect(201);
  });
});
