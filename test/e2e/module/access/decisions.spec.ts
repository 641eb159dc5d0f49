import { IdentityEntity } from '../../../../lib/schema/identity.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { GuardedController } from '../routes/support/guarded.controller.js';

describeOnEachDatabase('a decision over HTTP', (db) => {
  let host: TestHost;
  let owner: Person;
  /** What the plan of this host leaves out at the moment. */
  let excluded: string[] = [];
  let count = 0;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      controllers: [GuardedController],
      extras: {
        providers: {
          plan: { useValue: { excludedKeys: () => excluded, mayCustomize: () => true } },
        },
      },
    });
    owner = await host.person({ email: 'owner@agency.test', kind: 'staff', role: 'admin' });
  });

  afterEach(() => {
    excluded = [];
  });

  afterAll(() => host.stop());

  /** A new client with one user, whose permissions and ceiling the owner can set. */
  async function setup(role: 'admin' | 'member' = 'member') {
    const clientId = await host.client(`Client ${++count}`);
    const { member, http } = await host.person({
      email: `user${count}@acme.test`,
      clientId,
      role,
      projects: [{ id: 'fixed' }],
    });
    const status = async (path: string) => (await http.get(`/guarded/${path}`)).status;
    const set = (permissions: Record<string, boolean>) =>
      owner.http
        .put(`/clientele/members/${member.id}/permissions`, { mode: 'custom', permissions })
        .expect(200);
    const ceiling = (permissions: Record<string, boolean>) =>
      owner.http.put(`/clientele/clients/${clientId}/permissions`, { permissions }).expect(200);
    const explain = async (key: string, projectId?: string) => {
      const query = new URLSearchParams({ key, ...(projectId && { projectId }) });
      const { body } = await owner.http
        .get(`/clientele/members/${member.id}/permissions/explain?${query.toString()}`)
        .expect(200);
      return body;
    };
    return { clientId, member, http, status, set, ceiling, explain };
  }

  it('hides everything below a parent that is off in the set, and restores it with the parent (C17)', async () => {
    const { http, status, set } = await setup();
    await set({ reports: false, 'reports.view': true });
    const { body } = await http.get('/guarded/view').expect(403);
    expect(body.details).toEqual({ missing: ['reports.view'], requestable: true });
    await set({ reports: true, 'reports.view': true });
    expect(await status('view')).toBe(200);
  });

  it('hides everything below a parent that is off in the ceiling, and restores it with the parent (C17)', async () => {
    const { http, status, ceiling } = await setup();
    await ceiling({ reports: false });
    expect(await status('view')).toBe(403);
    const { body } = await http.get('/clientele/me').expect(200);
    expect(body.permissions).toEqual(['tasks']);
    await ceiling({});
    expect(await status('view')).toBe(200);
  });

  it('hides everything below a parent that the plan leaves out (C17)', async () => {
    const { status } = await setup();
    excluded = ['reports'];
    expect(await status('view')).toBe(403);
    excluded = ['reports.edit'];
    expect(await status('view')).toBe(200);
  });

  it('has every layer in its explanation, and names the first that refuses (C19)', async () => {
    const { set, ceiling, explain } = await setup();
    expect(await explain('reports.view', 'fixed')).toEqual({
      key: 'reports.view',
      allowed: true,
      decidedBy: null,
      layers: ['active', 'plan', 'ceiling', 'role', 'set', 'scope'].map((layer) => ({
        layer,
        allowed: true,
        at: null,
      })),
    });
    expect(await explain('reports.view', 'third')).toMatchObject({ decidedBy: 'scope' });
    await set({ 'reports.view': true, billing: true, 'billing.manage': true });
    expect(await explain('reports.view')).toMatchObject({ decidedBy: 'set' });
    expect((await explain('reports.view')).layers[4]).toEqual({
      layer: 'set',
      allowed: false,
      at: 'reports',
    });
    expect(await explain('billing.manage')).toMatchObject({ decidedBy: 'role' });
    await ceiling({ billing: false });
    expect(await explain('billing.manage')).toMatchObject({ decidedBy: 'ceiling' });
    excluded = ['billing'];
    expect(await explain('billing.manage')).toMatchObject({ decidedBy: 'plan', allowed: false });
  });

  it('explains a deactivated member by its state (C19)', async () => {
    const { member, explain } = await setup();
    await owner.http.post(`/clientele/members/${member.id}/deactivate`).expect(200);
    expect(await explain('reports.view')).toMatchObject({ decidedBy: 'active', allowed: false });
  });

  it.each(['nope', '__proto__', 'constructor', 'reports.', 'Reports', ' reports'])(
    'refuses %j when it is asked and when it is given (C18, C27)',
    async (key) => {
      const { member, http, explain } = await setup();
      expect(await explain(key)).toMatchObject({ key, allowed: false, decidedBy: 'set' });
      const path = `/guarded/can/${encodeURIComponent(key)}`;
      expect((await http.get(path).expect(200)).body).toEqual({ can: false });
      expect((await owner.http.get(path).expect(200)).body).toEqual({ can: false });
      const before = await owner.http.get(`/clientele/members/${member.id}/permissions`);
      const { body } = await owner.http
        .put(`/clientele/members/${member.id}/permissions`, {
          mode: 'custom',
          permissions: JSON.parse(`{"tasks":true,${JSON.stringify(key)}:true}`) as object,
        })
        .expect(422);
      expect(body).toMatchObject({ code: 'UNKNOWN_PERMISSION', details: { keys: [key] } });
      const after = await owner.http.get(`/clientele/members/${member.id}/permissions`);
      expect(after.body).toEqual(before.body);
    },
  );

  it('refuses a deactivated staff admin before the bypass (C26)', async () => {
    const { member, http } = await host.person({
      email: 'leaving@agency.test',
      kind: 'staff',
      role: 'admin',
    });
    await http.get('/guarded/staff-admin').expect(200);
    await owner.http.post(`/clientele/members/${member.id}/deactivate`).expect(200);
    for (const route of ['staff-admin', 'view', 'member', 'projects/fixed/view']) {
      const named = await http.get(`/guarded/${route}`).expect(403);
      expect(named.body.code).toBe('MEMBERSHIP_UNKNOWN');
    }
    await owner.http.post(`/clientele/members/${member.id}/activate`).expect(200);
    await http.get('/guarded/staff-admin').expect(200);
  });

  it('refuses a disabled identity in all its memberships (C26)', async () => {
    const { actor } = await host.person({
      email: 'disabled@agency.test',
      kind: 'staff',
      role: 'admin',
    });
    const id = actor.identityId!;
    await host.as(id).get('/guarded/view').expect(200);
    await host.dataSource.getRepository(IdentityEntity).update({ id }, { disabledAt: 1 });
    const { body } = await host.as(id).get('/guarded/view').expect(403);
    expect(body.code).toBe('NO_MEMBERSHIP');
    await host.dataSource.getRepository(IdentityEntity).update({ id }, { disabledAt: 0 });
    await host.as(id).get('/guarded/view').expect(200);
  });

  it('gives a demoted admin the lower rights at the next call (C31)', async () => {
    const { clientId, member, http } = await setup('admin');
    await host.person({ email: `second${count}@acme.test`, clientId, role: 'admin' });
    await http.get('/guarded/billing').expect(200);
    await owner.http.patch(`/clientele/members/${member.id}`, { role: 'member' }).expect(200);
    const { body } = await http.get('/guarded/billing').expect(403);
    expect(body.details).toEqual({ missing: ['billing.manage'], requestable: false });
    await http.get('/guarded/admin').expect(403);
    await http.get('/guarded/view').expect(200);
  });
});
