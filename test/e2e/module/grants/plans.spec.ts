import type { PlanPolicy, PortalRef } from '../../../../lib/ports/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';

/** A small plan: no editing of reports, no billing, no customization. */
const plan: PlanPolicy = {
  excludedKeys: ({ plan: name }: PortalRef) =>
    name === 'small' ? ['reports.edit', 'billing'] : [],
  mayCustomize: ({ plan: name }: PortalRef) => name !== 'small',
};

describeOnEachDatabase('a plan', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    const extras = { providers: { plan: { useValue: plan } } };
    host = await TestHost.start(await db.options(), { extras });
  });

  afterAll(() => host.stop());

  /** A team on the large plan, with a user who holds everything and is customized for a project. */
  async function setup() {
    await host.portals.setPlan(host.portalId, null);
    const team = await Team.of(host);
    const custom = await host.person({
      email: team.email(),
      clientId: team.clientId,
      permissions: EVERYTHING,
      projects: [{ id: 'hourly' }, { id: 'fixed' }],
    });
    const path = `/clientele/members/${custom.member.id}/permissions`;
    const inProject = `/clientele/projects/hourly/members/${custom.member.id}/permissions`;
    await team.owner.http
      .put(inProject, { permissions: { tasks: true, 'tasks.set': true } })
      .expect(200);
    return { team, owner: team.owner, member: team.member.member, custom, path, inProject };
  }

  const small = () => host.portals.setPlan(host.portalId, 'small');

  async function held({ http }: Person, query = ''): Promise<string[]> {
    return (await http.get(`/clientele/me${query}`).expect(200)).body.permissions;
  }

  it('masks what it leaves out with all below it, from the next request on, and gives it back', async () => {
    const { custom, team } = await setup();
    const before = [await held(custom), await held(team.admin)];
    await small();
    expect(await held(custom)).toEqual(['reports', 'reports.view', 'tasks', 'tasks.set']);
    expect(await held(team.admin)).not.toContain('billing.manage');
    await host.portals.setPlan(host.portalId, null);
    expect([await held(custom), await held(team.admin)]).toEqual(before);
  });

  it('is told to staff: what it leaves out, with all below it, and whether it lets customize', async () => {
    const { owner } = await setup();
    const told = async () => (await owner.http.get('/clientele/portal').expect(200)).body;
    expect(await told()).toMatchObject({ plan: null, mayCustomize: true, excludedKeys: [] });
    await small();
    expect(await told()).toMatchObject({
      plan: 'small',
      mayCustomize: false,
      excludedKeys: ['reports.edit', 'billing', 'billing.manage'],
    });
  });

  it('is what decides when it refuses, and says where (C19)', async () => {
    const { team, path } = await setup();
    await small();
    const admin = `/clientele/members/${team.admin.member.id}/permissions/explain`;
    const { body } = await team.owner.http.get(`${admin}?key=billing.manage`).expect(200);
    expect(body).toMatchObject({ allowed: false, decidedBy: 'plan' });
    expect(body.layers).toContainEqual({ layer: 'plan', allowed: false, at: 'billing' });
    const { effective, stored } = (await team.owner.http.get(path).expect(200)).body;
    expect([effective['reports.edit'], stored['reports.edit']]).toEqual([false, true]);
  });

  it('that forbids customization refuses each way to make one, to staff too', async () => {
    const { team, owner, member, custom, inProject } = await setup();
    await host.members.update(host.self, member.id, { projects: [{ id: 'hourly' }] });
    await small();
    const email = team.email();
    const own = `/clientele/members/${member.id}/permissions`;
    const from = { fromMemberId: custom.member.id };
    const clone = { ...from, toMemberIds: [member.id] };
    const invitee = { email, clientId: team.clientId };
    const ways = [
      () => owner.http.put(own, { mode: 'custom', permissions: {} }),
      () => owner.http.put(own, { mode: 'clone', ...from }),
      () => owner.http.post('/clientele/members', { ...invitee, permissions: EVERYTHING }),
      () =>
        owner.http.post('/clientele/members', {
          ...invitee,
          permissions: { mode: 'clone', ...from },
        }),
      () => owner.http.put(inProject, { permissions: {} }),
      () => owner.http.post('/clientele/permissions/clone', clone),
      () => owner.http.post('/clientele/projects/hourly/permissions/clone', clone),
    ];
    for (const way of ways) expect((await way().expect(403)).body.code).toBe('PLAN_FORBIDS');
    expect(await host.members.get(host.self, member.id)).toMatchObject({
      version: 2,
      permissions: { mode: 'default' },
      projects: [{ id: 'hourly', customized: false }],
    });
    expect((await host.members.list(host.self, { q: email })).items).toEqual([]);
  });

  it('that forbids customization leaves profiles and the default to be given', async () => {
    const { owner, member, team } = await setup();
    await small();
    const body = { name: 'Ready-made', permissions: { tasks: true } };
    const profile = await owner.http.post('/clientele/profiles', body).expect(201);
    const own = `/clientele/members/${member.id}/permissions`;
    await owner.http.put(own, { mode: 'profile', profileId: profile.body.id }).expect(200);
    const to = { fromMemberId: member.id, toMemberIds: [team.admin.member.id] };
    await owner.http.post('/clientele/permissions/clone', to).expect(200);
    await owner.http.put(own, { mode: 'default' }).expect(200);
  });

  it('that forbids customization leaves in force what was customized, to be removed', async () => {
    const { owner, custom, path, inProject } = await setup();
    await small();
    expect(await held(custom)).toContain('tasks.set');
    expect(await held(custom, '?projectId=hourly')).toEqual(['tasks', 'tasks.set']);
    await owner.http.delete(inProject).expect(204);
    expect(await held(custom, '?projectId=hourly')).toEqual(await held(custom));
    await owner.http.put(path, { mode: 'default' }).expect(200);
    expect(await held(custom)).not.toContain('tasks.set');
  });

  it('that forbids customization leaves an invitation with it to be accepted', async () => {
    const { owner, team } = await setup();
    const email = team.email();
    const body = { email, clientId: team.clientId, permissions: EVERYTHING };
    await owner.http.post('/clientele/members', body).expect(201);
    const token = await host.tokenFor(email);
    await small();
    const acceptance = { token, name: 'Ada', password: PASSWORD };
    await host.nobody.post('/clientele/invitations/accept', acceptance).expect(200);
  });
});
