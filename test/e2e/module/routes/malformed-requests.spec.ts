import { newId } from '../../../../lib/database/ids.js';
import type { Caller } from '../../../support/caller.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';

const LISTS = [
  'members',
  'clients',
  'invitations',
  'invitation-templates',
  'profiles',
  'projects',
  'groups',
  'projects/hourly/members',
  'requests',
] as const;

const WRONG_PAGES = [
  'nope=1',
  'limit=0',
  'limit=201',
  'limit=-1',
  'limit=1.5',
  'limit=abc',
  'limit=',
  'limit=NaN',
  'limit=50&limit=50',
  'cursor=a&cursor=b',
  'cursor[a]=b',
  'toString=1',
  '__proto__=1',
  'constructor=1',
];

const WRONG_CURSORS = ['garbage', 'e30', '%00', 'null', 'W10', 'x'.repeat(1999)];

const WRONG_FILTERS = [
  'sort=nope',
  'sort=-',
  'sort=name;DROP',
  'sort=name&sort=email',
  'status=nope',
  'kind=nope',
  'role=nope',
  'total=1',
  'inactiveDays=0',
  'inactiveDays=x',
  'q=%00',
  'clientId=%00',
  'projectId=%00',
];

const WRONG_SEARCHES = [
  'q=%00',
  'q=a&q=b',
  `q=${'x'.repeat(201)}`,
  'ids=%00',
  'ids=a&ids=%00',
  'ids[]=a',
  `ids=${'x'.repeat(256)}`,
  'total=1',
  'sort=name',
];

const WRONG_MEMBERS: object[] = [
  {},
  [],
  { email: 'a@b.test', nope: 1 },
  { email: 5 },
  { email: null },
  { email: { $gt: '' } },
  { email: ['a@b.test'] },
  { email: 'a@b.test', name: 5 },
  { email: 'a@b.test', role: 'owner' },
  { email: 'a@b.test', kind: 'host' },
  { email: 'a@b.test', projects: 'fixed' },
  { email: 'a@b.test', projects: ['fixed'] },
  { email: 'a@b.test', projects: [null] },
  { email: 'a@b.test', projects: [{ id: 'fixed', nope: 1 }] },
  { email: 'a@b.test', projects: [{ id: 'fixed', rate: 1 }] },
  { email: 'a@b.test', projects: [{ id: 'fixed', rate: '1.001' }] },
  { email: 'a@b.test', projects: [{ id: 'fixed', rate: '-1.00' }] },
  { email: 'a@b.test', groups: [1] },
  { email: 'a@b.test', groups: [{ constructor: true }] },
  { email: 'a@b.test', groups: ['\0'] },
  { email: 'a@b.test', client: {} },
  { email: 'a@b.test', client: { name: ' ', type: 'business' } },
  { email: 'a@b.test', client: { name: 'A', type: 'nope' } },
  { email: 'a@b.test', invite: 'yes' },
  { email: 'a@b.test', invite: null },
  { email: 'a@b.test', invite: false, password: null },
  { email: 'a@b.test', invite: false, password: 123456789012 },
  { email: 'a@b.test', invite: false, password: 'with a NUL \0 in it' },
  { email: 'a@b.test', password: 'a password, but a link as well' },
  { email: 'a@b.test', identityId: 'somebody' },
  { email: 'a@b.test', status: 'active' },
  { email: 'a@b.test', portalId: 'other' },
  { email: 'a@b.test', permissions: { mode: 'nope' } },
  { email: 'a@b.test', permissions: { mode: 'custom' } },
  { email: 'a@b.test', permissions: { mode: 'custom', permissions: { reports: 'yes' } } },
  { email: 'a@b.test', permissions: { mode: 'custom', permissions: ['reports'] } },
  { email: 'a@b.test', permissions: { mode: 'default', profileId: 'x' } },
  JSON.parse('{"email":"a@b.test","__proto__":{"invite":false}}') as object,
  { email: 'a@b.test', constructor: { prototype: {} } },
  { email: 'a@b.test', toString: 'x' },
];

describeOnEachDatabase('a malformed request', (db) => {
  let host: TestHost;
  let owner: Person;
  let userId: string;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    owner = await host.person({ email: 'owner@agency.test', kind: 'staff', role: 'admin' });
    const user = await host.person({ email: 'user@acme.test', clientId: await host.client() });
    userId = user.member.id;
  });

  afterAll(() => host.stop());

  async function answer(call: ReturnType<Caller['get']>) {
    const { status, body } = await call;
    return { status, code: (body as { code?: string }).code };
  }

  const malformed = { status: 400, code: 'VALIDATION_FAILED' };

  it.each(LISTS)('is refused by the list of %s, whatever is wrong with the page', async (list) => {
    for (const query of WRONG_PAGES) {
      expect([query, await answer(owner.http.get(`/clientele/${list}?${query}`))]).toEqual([
        query,
        malformed,
      ]);
    }
    for (const cursor of WRONG_CURSORS) {
      const { status, code } = await answer(owner.http.get(`/clientele/${list}?cursor=${cursor}`));
      expect([cursor, status]).toEqual([cursor, 400]);
      expect(['VALIDATION_FAILED', 'INVALID_CURSOR']).toContain(code);
    }
  });

  it('is refused by the list of members, whatever is wrong with the filter', async () => {
    for (const query of WRONG_FILTERS) {
      expect([query, await answer(owner.http.get(`/clientele/members?${query}`))]).toEqual([
        query,
        malformed,
      ]);
    }
  });

  it.each(['projects', 'groups'])('is refused by a search for %s', async (list) => {
    for (const query of WRONG_SEARCHES) {
      expect([query, await answer(owner.http.get(`/clientele/${list}?${query}`))]).toEqual([
        query,
        malformed,
      ]);
    }
  });

  it("is refused with another order's cursor", async () => {
    const { body } = await owner.http.get('/clientele/members?limit=1&sort=name').expect(200);
    const cursor = (body as { nextCursor: string }).nextCursor;
    expect(cursor).toEqual(expect.any(String));
    await owner.http.get(`/clientele/members?limit=1&sort=name&cursor=${cursor}`).expect(200);
    for (const sort of ['-name', 'email', 'createdAt']) {
      const path = `/clientele/members?limit=1&sort=${sort}&cursor=${cursor}`;
      expect(await answer(owner.http.get(path))).toEqual({ status: 400, code: 'INVALID_CURSOR' });
    }
  });

  it.each(WRONG_MEMBERS.map((body) => [JSON.stringify(body), body] as const))(
    'makes no member of %s',
    async (_, body) => {
      const before = await owner.http.get('/clientele/members?total=true').expect(200);
      const sent = await answer(owner.http.post('/clientele/members', body));
      expect(sent).toEqual(malformed);
      const after = await owner.http.get('/clientele/members?total=true').expect(200);
      expect(after.body).toEqual(before.body);
    },
  );

  it.each([
    ['lists', '[', ']', 45_000],
    ['objects', '{"a":', '}', 16_000],
    ['lists', '[', ']', 30],
  ])(
    'may be nested in %s, and is refused before it costs anything',
    async (_, open, close, depth) => {
      const nested = `${open.repeat(depth)}1${close.repeat(depth)}`;
      const { http } = owner;
      const answers = [
        await http.postText('/clientele/members', `{"email":${nested}}`),
        await http.postText('/clientele/members', `{"email":"a@b.test","permissions":${nested}}`),
        await http.postText('/clientele/invitations/accept', `{"token":${nested}}`),
      ];
      for (const { status, body } of answers) {
        expect(status).toBe(400);
        expect(body).toMatchObject({
          code: 'VALIDATION_FAILED',
          details: { fields: { body: expect.any(String) as string } },
        });
      }
    },
  );

  it('changes no member and no client', async () => {
    const clientId = await host.client('Other');
    const calls = [
      owner.http.post('/clientele/members/bulk', {}),
      owner.http.post('/clientele/members/bulk', { members: {} }),
      owner.http.post('/clientele/members/bulk', { members: [], nope: 1 }),
      owner.http.patch(`/clientele/members/${userId}`, { nope: 1 }),
      owner.http.patch(`/clientele/members/${userId}`, { version: '1' }),
      owner.http.patch(`/clientele/members/${userId}`, { status: 'active' }),
      owner.http.patch(`/clientele/members/${userId}`, { name: '\0' }),
      owner.http.patch(`/clientele/members/${userId}`, { name: '   ' }),
      owner.http.delete(`/clientele/members/${userId}?notify=perhaps`),
      owner.http.delete(`/clientele/members/${userId}?nope=true`),
      owner.http.post(`/clientele/members/${userId}/invite`, { nope: 1 }),
      owner.http.post(`/clientele/members/${userId}/invite`, { message: 'x'.repeat(1001) }),
      owner.http.post(`/clientele/members/${userId}/invite`, { message: null }),
      owner.http.put(`/clientele/members/${userId}/permissions`, {}),
      owner.http.put(`/clientele/members/${userId}/permissions`, { mode: 'custom' }),
      owner.http.put(`/clientele/members/${userId}/permissions`, { mode: 'default', nope: 1 }),
      owner.http.get(`/clientele/members/${userId}/permissions?nope=1`),
      owner.http.get(`/clientele/members/${userId}/permissions/explain`),
      owner.http.put(`/clientele/clients/${clientId}/permissions`, {}),
      owner.http.put(`/clientele/clients/${clientId}/permissions`, { permissions: { reports: 1 } }),
      owner.http.patch(`/clientele/clients/${clientId}`, { type: 'nope' }),
      owner.http.patch(`/clientele/clients/${clientId}`, { projects: 'fixed' }),
      owner.http.patch(`/clientele/clients/${clientId}`, { defaultScope: { projects: [] } }),
      owner.http.delete(`/clientele/clients/${clientId}?cascade=1`),
      owner.http.post('/clientele/clients', { name: 'A' }),
      owner.http.post('/clientele/clients', { name: 'x'.repeat(201), type: 'business' }),
      owner.http.get('/clientele/me?nope=1'),
    ];
    for (const call of calls) expect(await answer(call)).toEqual(malformed);
  });

  it('says which fields are wrong, by their paths', async () => {
    const { body } = await owner.http
      .post('/clientele/members', { email: 5, projects: [{ id: 'fixed' }, { id: 7 }], nope: 1 })
      .expect(400);
    expect(Object.keys((body as { details: { fields: object } }).details.fields).sort()).toEqual([
      'email',
      'nope',
      'projects.1.id',
    ]);
  });

  it('with a malformed id answers like one with an id nobody has', async () => {
    const ids = ['x', '%00', '%20', '0', "'", '..%2f', newId().toUpperCase(), `${newId()}0`];
    const others = ['00000000-0000-4000-8000-000000000000', 'x'.repeat(500), '%F0%9F%98%80'];
    for (const call of callsWithId(owner.http)) {
      const unknown = await call(newId());
      for (const id of [...ids, ...others]) {
        const wrong = await call(id);
        expect([id, wrong.status, wrong.body]).toEqual([id, 404, unknown.body]);
      }
    }
  });

  function callsWithId(http: Caller): ((id: string) => ReturnType<Caller['get']>)[] {
    return [
      (id) => http.get(`/clientele/members/${id}`),
      (id) => http.patch(`/clientele/members/${id}`, { name: 'New' }),
      (id) => http.delete(`/clientele/members/${id}`),
      (id) => http.post(`/clientele/members/${id}/invite`),
      (id) => http.post(`/clientele/members/${id}/deactivate`),
      (id) => http.post(`/clientele/members/${id}/activate`),
      (id) => http.post(`/clientele/members/${id}/review`),
      (id) => http.get(`/clientele/members/${id}/permissions`),
      (id) => http.put(`/clientele/members/${id}/permissions`, { mode: 'default' }),
      (id) => http.get(`/clientele/members/${id}/permissions/explain?key=reports`),
      (id) => http.post(`/clientele/invitations/${id}/resend`),
      (id) => http.delete(`/clientele/invitations/${id}`),
      (id) => http.get(`/clientele/clients/${id}`),
      (id) => http.patch(`/clientele/clients/${id}`, { name: 'New' }),
      (id) => http.delete(`/clientele/clients/${id}?cascade=true`),
      (id) => http.get(`/clientele/clients/${id}/permissions`),
      (id) => http.put(`/clientele/clients/${id}/permissions`, { permissions: {} }),
      (id) => http.get(`/clientele/profiles/${id}`),
      (id) => http.patch(`/clientele/profiles/${id}`, { name: 'New' }),
      (id) => http.delete(`/clientele/profiles/${id}`),
      (id) => http.get(`/clientele/invitation-templates/${id}`),
      (id) => http.patch(`/clientele/invitation-templates/${id}`, { name: 'New' }),
      (id) => http.delete(`/clientele/invitation-templates/${id}`),
      (id) => http.post(`/clientele/invitation-templates/${id}/preview`),
      (id) => http.delete(`/clientele/projects/hourly/members/${id}`),
      (id) => http.delete(`/clientele/projects/hourly/members/${id}/permissions`),
      (id) => http.put(`/clientele/projects/hourly/members/${id}/permissions`, { permissions: {} }),
    ];
  }
});
