import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import {
  GuardedController,
  InheritedController,
  NarrowerController,
  StackedController,
} from './support/guarded.controller.js';

describeOnEachDatabase('what a route requires', (db) => {
  let host: TestHost;
  let people: Record<'owner' | 'staff' | 'admin' | 'member' | 'editor' | 'setter', Person>;
  let stranger: string;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      controllers: [GuardedController, StackedController, InheritedController, NarrowerController],
    });
    people = await setup();
    stranger = await host.identity('stranger@nowhere.test');
  });

  afterAll(() => host.stop());

  async function setup() {
    const clientId = await host.client();
    const custom = (...keys: string[]) => ({
      mode: 'custom' as const,
      permissions: Object.fromEntries(keys.map((key) => [key, true])),
    });
    return {
      owner: await host.person({ email: 'owner@agency.test', kind: 'staff', role: 'admin' }),
      staff: await host.person({ email: 'staff@agency.test', kind: 'staff', role: 'staff' }),
      admin: await host.person({ email: 'admin@acme.test', clientId, role: 'admin' }),
      member: await host.person({ email: 'member@acme.test', clientId }),
      editor: await host.person({
        email: 'editor@acme.test',
        clientId,
        permissions: custom('reports', 'reports.view', 'reports.edit'),
      }),
      setter: await host.person({
        email: 'setter@acme.test',
        clientId,
        permissions: custom('tasks', 'tasks.set'),
      }),
    };
  }

  it.each([
    ['open', ['owner', 'staff', 'admin', 'member', 'editor', 'setter']],
    ['login', ['owner', 'staff', 'admin', 'member', 'editor', 'setter']],
    ['optional', ['owner', 'staff', 'admin', 'member', 'editor', 'setter']],
    ['member', ['owner', 'staff', 'admin', 'member', 'editor', 'setter']],
    ['staff', ['owner', 'staff']],
    ['admin', ['owner', 'admin']],
    ['staff-admin', ['owner']],
    ['view', ['owner', 'staff', 'admin', 'member', 'editor']],
    ['billing', ['owner', 'staff', 'admin']],
    ['any', ['owner', 'staff', 'editor', 'setter']],
    ['all', ['owner', 'staff']],
  ])('the route %s lets in exactly those it should', async (route, allowed) => {
    const answers = await Promise.all(
      Object.entries(people).map(async ([name, { http }]) => {
        const { status } = await http.get(`/guarded/${route}`);
        return status === 200 ? [name] : [];
      }),
    );
    expect(answers.flat()).toEqual(allowed);
  });

  it.each([
    ['staff', 'member', 'STAFF_ONLY', undefined],
    ['admin', 'member', 'ROLE_REQUIRED', { role: 'admin' }],
    ['staff-admin', 'staff', 'ROLE_REQUIRED', { role: 'admin' }],
    ['staff-admin', 'admin', 'STAFF_ONLY', undefined],
    ['billing', 'member', 'PERMISSION_DENIED', { missing: ['billing.manage'], requestable: false }],
    [
      'any',
      'member',
      'PERMISSION_DENIED',
      { missing: ['reports.edit', 'tasks.set'], requestable: true },
    ],
    ['all', 'editor', 'PERMISSION_DENIED', { missing: ['tasks.set'], requestable: true }],
  ] as const)('the route %s tells %s why: %s (C25)', async (route, who, code, details) => {
    const { body } = await people[who].http.get(`/guarded/${route}`).expect(403);
    expect(body).toEqual({
      statusCode: 403,
      code,
      message: expect.any(String),
      ...(details && { details }),
    });
  });

  it.each(['login', 'member', 'staff', 'admin', 'view', 'projects/fixed/view'])(
    'the route %s answers 401 without a login',
    async (route) => {
      const { body } = await host.nobody.get(`/guarded/${route}`).expect(401);
      expect(body).toEqual({
        statusCode: 401,
        code: 'UNAUTHENTICATED',
        message: expect.any(String),
      });
    },
  );

  it('takes a login without any membership where a login is all it asks for', async () => {
    const http = host.as(stranger);
    const { body } = await http.get('/guarded/login').expect(200);
    expect(body).toMatchObject({ identityId: stranger, actor: null });
    const refused = await http.get('/guarded/member').expect(403);
    expect(refused.body).toMatchObject({ code: 'NO_MEMBERSHIP' });
  });

  it('does without a login where it is optional, and reads it where there is one', async () => {
    const without = await host.nobody.get('/guarded/optional').expect(200);
    expect(without.body).toMatchObject({ identityId: null });
    const having = await host.as(stranger).get('/guarded/optional').expect(200);
    expect(having.body).toMatchObject({ identityId: stranger });
  });

  it('reads no login on an open route', async () => {
    const { body } = await host.as(stranger).get('/guarded/open').expect(200);
    expect(body).toMatchObject({ identityId: null, actor: null });
  });

  it('hands the handler its member, frozen facts of this request', async () => {
    const { member, http } = people.admin;
    const { body } = await http.get('/guarded/member').expect(200);
    expect(body).toEqual({
      kind: 'client',
      memberId: member.id,
      identityId: expect.any(String),
      portalId: host.portalId,
      clientId: member.clientId,
      clientIds: [member.clientId],
      role: 'admin',
      email: 'admin@acme.test',
      name: 'admin@acme.test',
    });
  });

  it.each([
    ['stacked/plain', { member: 200, editor: 200, setter: 403, owner: 200 }],
    ['stacked/more', { member: 403, editor: 200, setter: 403, owner: 200 }],
    ['stacked/two', { member: 403, editor: 403, setter: 403, owner: 200 }],
    ['inherited/anew', { member: 200, editor: 200, setter: 403, owner: 200 }],
    ['inherited/more', { member: 403, editor: 200, setter: 403, owner: 200 }],
    ['inherited/two', { member: 403, editor: 403, setter: 403, owner: 200 }],
    ['narrower/plain', { member: 403, editor: 403, setter: 403, owner: 200 }],
    ['narrower/more', { member: 403, editor: 403, setter: 403, owner: 200 }],
  ] as const)('adds up the rules of class and handler on %s (C42)', async (route, expected) => {
    for (const [who, status] of Object.entries(expected)) {
      const answer = await people[who as keyof typeof expected].http.get(`/${route}`);
      expect([who, answer.status]).toEqual([who, status]);
    }
  });

  it('names every rule that is not met by its own keys only (C25, C42)', async () => {
    const { body } = await people.editor.http.get('/stacked/two').expect(403);
    expect(body.details).toEqual({ missing: ['tasks.set'], requestable: true });
  });
});

describeOnEachDatabase('a host that keeps quiet about permissions', (db) => {
  it('answers a denial without the missing keys (C25)', async () => {
    const host = await TestHost.start(await db.options(), {
      controllers: [GuardedController],
      options: { denials: { listMissing: false } },
    });
    try {
      const { http } = await host.person({ email: 'a@acme.test', clientId: await host.client() });
      const { body } = await http.post('/guarded/edit').expect(403);
      expect(body).toEqual({
        statusCode: 403,
        code: 'PERMISSION_DENIED',
        message: expect.any(String),
      });
    } finally {
      await host.stop();
    }
  });
});
