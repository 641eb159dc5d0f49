import type { PlanPolicy, PortalRef } from '../../../../lib/ports/index.js';
import { RequestsService, ScopesService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { GuardedController } from '../routes/support/guarded.controller.js';

const plan: PlanPolicy = {
  excludedKeys: ({ plan: name }: PortalRef) => (name === 'small' ? ['tasks'] : []),
  mayCustomize: ({ plan: name }: PortalRef) => name !== 'plain',
};

describeOnEachDatabase('asking for what one does not have', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    const extras = { providers: { plan: { useValue: plan } } };
    const wishes = { extras, controllers: [GuardedController] };
    host = await TestHost.start(await db.options(), wishes);
  });

  afterAll(() => host.stop());

  async function setup() {
    await host.portals.setPlan(host.portalId, null);
    const team = await Team.of(host);
    const { clientId } = team;
    const projects = [{ id: 'hourly' }];
    const user = await host.person({ clientId, email: team.email(), projects });
    const ask = (body: object, http = user.http) => http.post('/clientele/requests', body);
    return { team, clientId, owner: team.owner, user, ask };
  }

  it('answers the request, for a permission portal-wide and in a project, with an event each', async () => {
    const { clientId, user, ask } = await setup();
    const note = ' The quarter ends. ';
    const { body } = await ask({ kind: 'permission', key: 'tasks.set', note }).expect(201);
    expect(body).toEqual({
      id: expect.any(String),
      kind: 'permission',
      key: 'tasks.set',
      projectId: null,
      note: 'The quarter ends.',
      status: 'open',
      answer: null,
      clientId,
      member: { id: user.member.id, name: user.member.name },
      decidedBy: null,
      createdAt: expect.any(String),
      closedAt: null,
    });
    const inProject = { kind: 'permission', key: 'tasks.set', projectId: 'hourly' };
    expect((await ask(inProject).expect(201)).body).toMatchObject({ projectId: 'hourly' });
    const events = (await host.recorded('request.made')).slice(-2);
    expect(events[0]).toMatchObject({
      subject: { type: 'member', id: user.member.id },
      actor: { kind: 'client', memberId: user.member.id },
      data: {
        requestId: body.id,
        memberId: user.member.id,
        clientId,
        email: user.member.email,
        name: user.member.name,
        kind: 'permission',
        key: 'tasks.set',
        projectId: null,
        note: 'The quarter ends.',
      },
    });
    expect(events[1]).toMatchObject({ data: { projectId: 'hourly', note: null } });
  });

  it('for the same thing again answers the open request, and records nothing', async () => {
    const { ask } = await setup();
    const first = (await ask({ kind: 'scope', note: 'First' }).expect(201)).body;
    const before = (await host.recorded('request.made')).length;
    expect((await ask({ kind: 'scope', note: 'Second' }).expect(201)).body).toEqual(first);
    expect(await host.recorded('request.made')).toHaveLength(before);
    const together = await Promise.all(
      Array.from({ length: 4 }, () => ask({ kind: 'permission', key: 'tasks.set' }).expect(201)),
    );
    expect(new Set(together.map(({ body }) => body.id)).size).toBe(1);
  });

  it('for what one has already is refused, of staff and of the host whatever it is', async () => {
    const { owner, team, user, ask } = await setup();
    const held = [
      ask({ kind: 'permission', key: 'reports.view' }),
      ask({ kind: 'permission', key: 'reports.view', projectId: 'hourly' }),
      ask({ kind: 'permission', key: 'tasks.set' }, team.admin.http),
      ask({ kind: 'scope' }, owner.http),
    ];
    for (const asked of held) expect((await asked.expect(409)).body.code).toBe('ALREADY_HELD');
    await host.clients.update(host.self, team.clientId, { projects: ['hourly', 'fixed'] });
    const project = ask({ kind: 'project', projectId: 'hourly' });
    expect((await project.expect(409)).body.code).toBe('ALREADY_HELD');
    await host.members.update(host.self, user.member.id, { projects: [], groups: ['design'] });
    await host.clients.update(host.self, team.clientId, { projects: ['third'] });
    const reached = ask({ kind: 'project', projectId: 'third' });
    expect((await reached.expect(409)).body.code).toBe('ALREADY_HELD');
  });

  it('for what no set could give says which layer refuses it', async () => {
    const { clientId, user, ask } = await setup();
    const refused = async (body: object, layer: string) => {
      const answer = (await ask(body).expect(422)).body;
      expect([answer.code, answer.details]).toEqual(['NOT_REQUESTABLE', { layer }]);
    };
    await refused({ kind: 'permission', key: 'nothing.known' }, 'set');
    await refused({ kind: 'permission', key: 'billing.manage' }, 'role');
    await refused({ kind: 'project', projectId: 'fixed' }, 'scope');
    await host.clients.setCeiling(host.self, clientId, { permissions: { tasks: false } });
    await refused({ kind: 'permission', key: 'tasks.set' }, 'ceiling');
    await host.portals.setPlan(host.portalId, 'small');
    await refused({ kind: 'permission', key: 'tasks.set' }, 'plan');
    await host.portals.setPlan(host.portalId, 'plain');
    await refused({ kind: 'permission', key: 'reports.edit' }, 'plan');
    await host.portals.setPlan(host.portalId, null);
    await host.members.update(host.self, user.member.id, { projects: [], groups: ['design'] });
    // In scope by its group only: there is nothing selected that could be customized.
    await refused({ kind: 'permission', key: 'reports.edit', projectId: 'third' }, 'scope');
  });

  it('for a project is open where the client is bound to it, and to no other: they do not exist', async () => {
    const { clientId, user, ask } = await setup();
    await host.clients.update(host.self, clientId, { projects: ['hourly', 'fixed'] });
    const { body } = await ask({ kind: 'project', projectId: 'fixed' }).expect(201);
    expect(body).toMatchObject({ kind: 'project', key: null, projectId: 'fixed' });
    const unknown = [
      ask({ kind: 'project', projectId: 'third' }),
      ask({ kind: 'project', projectId: 'nobody has it' }),
      ask({ kind: 'permission', key: 'tasks.set', projectId: 'fixed' }),
      ask({ kind: 'permission', key: 'tasks.set', projectId: 'nobody has it' }),
    ];
    for (const asked of unknown) expect((await asked.expect(404)).body.code).toBe('NOT_FOUND');
    await host.members.update(host.self, user.member.id, {
      projects: [{ id: 'hourly' }, { id: 'fixed' }],
    });
    await host.app.get(ScopesService).forget({ portalId: host.portalId, projectId: 'fixed' });
    await ask({ kind: 'project', projectId: 'fixed' }).expect(404);
    // Another project has its id by now: what was selected stays gone.
    await host.clients.update(host.self, clientId, { projects: ['hourly', 'fixed'] });
    const gone = (await ask({ kind: 'project', projectId: 'fixed' })).body;
    expect([gone.code, gone.details]).toEqual(['NOT_REQUESTABLE', { layer: 'scope' }]);
  });

  it('takes fields that go with the kind, and no others', async () => {
    const { ask } = await setup();
    const wrong = [
      {},
      { kind: 'anything' },
      { kind: 'permission' },
      { kind: 'project' },
      { kind: 'scope', key: 'tasks' },
      { kind: 'scope', projectId: 'hourly' },
      { kind: 'project', projectId: 'hourly', key: 'tasks' },
      { kind: 'scope', note: 'x'.repeat(1_001) },
      { kind: 'scope', memberId: 'somebody' },
    ];
    for (const body of wrong)
      expect((await ask(body).expect(400)).body.code).toBe('VALIDATION_FAILED');
  });

  it('is refused to one who is no active member', async () => {
    const { user, ask } = await setup();
    await host.members.deactivate(host.self, user.member.id);
    expect((await ask({ kind: 'scope' }).expect(403)).body.code).toBe('MEMBERSHIP_UNKNOWN');
    // Nor by a service, whose actor was read a while ago.
    const asked = host.app.get(RequestsService).make(user.actor, { kind: 'scope' });
    await expect(asked).rejects.toMatchObject({ code: 'NO_MEMBERSHIP' });
  });

  it('ends with its member', async () => {
    const { user, owner, ask } = await setup();
    const { body } = await ask({ kind: 'scope' }).expect(201);
    await owner.http.delete(`/clientele/members/${user.member.id}`).expect(204);
    const approve = owner.http.post(`/clientele/requests/${body.id}/approve`, { groups: [] });
    expect((await approve.expect(404)).body.code).toBe('NOT_FOUND');
    expect((await owner.http.get('/clientele/requests?limit=200')).body.items).not.toContainEqual(
      expect.objectContaining({ id: body.id }),
    );
  });

  it('is what a denial says is possible', async () => {
    const { clientId, team, user } = await setup();
    const denied = async (http = user.http) => (await http.post('/guarded/edit')).body;
    const details = { missing: ['reports.edit'], requestable: true };
    expect(await denied()).toMatchObject({ code: 'PERMISSION_DENIED', details });
    await host.clients.setCeiling(host.self, clientId, { permissions: { 'reports.edit': false } });
    expect((await denied()).details).toEqual({ ...details, requestable: false });
    const admin = await host.person({ clientId, role: 'admin', email: team.email() });
    const rename = await admin.http.patch(`/clientele/members/${user.member.id}`, { name: 'New' });
    expect(rename.body.details).toEqual({ missing: ['users.edit'], requestable: true });
    const plain = await user.http.get('/clientele/members').expect(403);
    expect(plain.body.details).toEqual({ missing: ['users.view'], requestable: false });
  });
});
