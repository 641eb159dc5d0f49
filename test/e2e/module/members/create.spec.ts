import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const POST = '/clientele/members';

describeOnEachDatabase('making a member', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const { owner, admin, member, clientId } = team;
    return { team, owner, admin, member, clientId, email: team.email() };
  }

  async function found(q: string) {
    return (await host.members.list(host.self, { q })).items;
  }

  it('by staff takes everything there is, and tells it', async () => {
    const { owner, clientId, email } = await setup();
    const { body } = await owner.http
      .post(POST, {
        email,
        clientId,
        name: 'Ada',
        role: 'admin',
        projects: [{ id: 'hourly', rate: '120.00' }, { id: 'fixed' }],
        groups: ['design', 'build'],
        portalRate: '80.50',
        permissions: { mode: 'custom', permissions: { tasks: true } },
        message: 'Welcome',
      })
      .expect(201);
    expect(body.member).toMatchObject({
      kind: 'client',
      clientId,
      clientName: 'Acme',
      name: 'Ada',
      role: 'admin',
      status: 'pending',
      lastActiveAt: null,
      portalRate: '80.50',
      permissions: { mode: 'custom', profileId: null },
      invitation: { status: 'pending', openedAt: null },
      projects: [
        { id: 'fixed', rate: null, customized: false },
        { id: 'hourly', rate: '120.00', customized: false },
      ],
      groups: ['build', 'design'],
      version: 1,
    });
    expect(body.invitation).toEqual(body.member.invitation);
    const [created, sent] = (await host.recorded()).slice(-2);
    expect(created).toMatchObject({
      type: 'member.created',
      notify: false,
      data: {
        email,
        role: 'admin',
        permissions: { mode: 'custom', permissions: { tasks: true } },
        scope: {
          projects: [
            { id: 'hourly', rate: '120.00' },
            { id: 'fixed', rate: null },
          ],
        },
      },
    });
    expect(sent).toMatchObject({ type: 'invitation.sent', data: { email, generation: 0 } });
  });

  it('warns that a user without project and group sees nothing', async () => {
    const { owner, team, clientId, email } = await setup();
    const { body } = await owner.http.post(POST, { email, clientId }).expect(201);
    expect(body.warnings).toEqual(['NO_SCOPE']);
    const staff = { kind: 'staff', email: team.email() };
    expect((await owner.http.post(POST, staff).expect(201)).body.warnings).toEqual([]);
  });

  describe('with a scope', () => {
    it.each([
      { code: 'UNKNOWN_PROJECT', input: { projects: [{ id: 'fixed' }, { id: 'gone' }] } },
      { code: 'UNKNOWN_GROUP', input: { groups: ['design', 'gone'] } },
    ])('is refused with $code, and nothing is stored (C6)', async ({ code, input }) => {
      const { owner, clientId, email } = await setup();
      const before = (await host.recorded()).length;
      const { body } = await owner.http.post(POST, { email, clientId, ...input }).expect(422);
      expect(body).toMatchObject({ code, details: { ids: ['gone'] } });
      expect(await found(email)).toEqual([]);
      expect(await host.recorded()).toHaveLength(before);
    });

    it('is refused with a rate on a project that is not billed by hours', async () => {
      const { owner, clientId, email } = await setup();
      const projects = [
        { id: 'hourly', rate: '1.00' },
        { id: 'fixed', rate: '1.00' },
      ];
      const { body } = await owner.http.post(POST, { email, clientId, projects }).expect(422);
      expect(body).toMatchObject({ code: 'RATE_NOT_APPLICABLE', details: { ids: ['fixed'] } });
    });

    it.each(['1,20', '120.001', '-1.00', '01.00', '1e2', 120, '1234567890123.00'])(
      'is refused with the rate %j',
      async (rate) => {
        const { owner, clientId, email } = await setup();
        const projects = [{ id: 'hourly', rate }];
        await owner.http.post(POST, { email, clientId, projects }).expect(400);
        await owner.http.post(POST, { email, clientId, portalRate: rate }).expect(400);
      },
    );

    it('takes each project and group once', async () => {
      const { owner, clientId, email } = await setup();
      const projects = [
        { id: 'hourly', rate: '1.00' },
        { id: 'hourly', rate: '2.00' },
      ];
      const groups = ['design', 'design'];
      const { body } = await owner.http.post(POST, { email, clientId, projects, groups });
      expect(body.member).toMatchObject({
        projects: [{ id: 'hourly', rate: '2.00' }],
        groups: ['design'],
      });
    });
  });

  describe('by a client user', () => {
    it('stays in its own client, and gives a copy of its scope without rates', async () => {
      const { owner, admin, clientId, email } = await setup();
      const { body } = await admin.http.post(POST, { email, message: 'Hi' }).expect(201);
      const scope = {
        projects: [{ id: 'hourly', rate: null, customized: false }],
        groups: ['design'],
      };
      expect(body).toMatchObject({ member: { clientId, ...scope }, warnings: [] });
      const seen = await owner.http.get(`${POST}/${body.member.id}`).expect(200);
      expect(seen.body).toMatchObject(scope);
    });

    it('is shown no rate, of itself or of others', async () => {
      const { owner, admin, clientId, email } = await setup();
      const input = {
        email,
        clientId,
        portalRate: '80.50',
        projects: [{ id: 'hourly', rate: '9.00' }],
      };
      const { id } = (await owner.http.post(POST, input).expect(201)).body.member;
      for (const path of [`${POST}/${id}`, POST, `${POST}/${admin.member.id}`, '/clientele/me']) {
        const { text } = await admin.http.get(path).expect(200);
        expect(text).not.toMatch(/80\.50|9\.00|99\.00/);
      }
      const patched = await admin.http.patch(`${POST}/${id}`, { name: 'X' }).expect(200);
      expect(patched.text).not.toMatch(/80\.50|9\.00/);
    });

    it.each([
      { projects: [] },
      { projects: [{ id: 'hourly' }] },
      { groups: [] },
      { portalRate: '1.00' },
      { client: { name: 'New', type: 'business' } },
      { kind: 'staff' },
    ])('is refused with what only staff may set: %j', async (more) => {
      const { admin, email } = await setup();
      const { body } = await admin.http.post(POST, { email, ...more }).expect(403);
      expect(body).toMatchObject({
        code: 'STAFF_FIELDS',
        details: { fields: Object.keys(more) },
      });
      expect(await found(email)).toEqual([]);
    });

    it('names its own client or none', async () => {
      const { admin, team, clientId, email } = await setup();
      await admin.http.post(POST, { email, clientId }).expect(201);
      const another = await Team.of(host);
      const body = { email: team.email(), clientId: another.clientId };
      await admin.http.post(POST, body).expect(404);
    });
  });

  it('makes a client along with it', async () => {
    const { owner, email } = await setup();
    const client = { name: '  Fresh Ltd ', type: 'business' };
    const { body } = await owner.http.post(POST, { email, client }).expect(201);
    expect(body.member.clientName).toBe('Fresh Ltd');
  });

  it('refuses the same person twice in one client, and takes it in another (C9)', async () => {
    const { owner, member, clientId, email } = await setup();
    const invited = { email, clientId };
    await owner.http.post(POST, invited).expect(201);
    const again = await owner.http.post(POST, invited).expect(409);
    expect(again.body.code).toBe('ALREADY_INVITED');
    const there = { email: member.member.email, clientId };
    expect((await owner.http.post(POST, there).expect(409)).body.code).toBe('ALREADY_MEMBER');
    const another = await Team.of(host);
    await owner.http.post(POST, { ...there, clientId: another.clientId }).expect(201);
  });

  it.each([
    {},
    { email: 7 },
    { email: 'nobody' },
    { email: 'a@b.test', kind: 'robot' },
    { email: 'a@b.test', role: 'owner' },
    { email: 'a@b.test', role: 'staff' },
    { email: 'a@b.test', kind: 'staff', role: 'member' },
    { email: 'a@b.test', kind: 'staff', projects: [] },
    { email: 'a@b.test', kind: 'staff', permissions: { mode: 'default' } },
    { email: 'a@b.test', kind: 'staff', clientId: 'x' },
    { email: 'a@b.test', clientId: 'x', client: { name: 'X', type: 'business' } },
    { email: 'a@b.test', client: { name: 'X' } },
    { email: 'a@b.test', client: { name: ' ', type: 'business' } },
    { email: 'a@b.test', client: { name: 'X', type: 'business', id: 'x' } },
    { email: 'a@b.test', projects: 'hourly' },
    { email: 'a@b.test', projects: ['hourly'] },
    { email: 'a@b.test', groups: [7] },
    { email: 'a@b.test', permissions: { mode: 'clone' } },
    { email: 'a@b.test', permissions: { mode: 'default', permissions: {} } },
    { email: 'a@b.test', message: 'x'.repeat(1001) },
    { email: 'a@b.test', identityId: 'x' },
    { email: 'a@b.test', password: 'x' },
    { email: 'a@b.test', status: 'active' },
  ])('is refused as malformed: %j', async (body) => {
    const { owner } = await setup();
    const answer = await owner.http.post(POST, body).expect(400);
    expect(answer.body.code).toBe('VALIDATION_FAILED');
    expect(Object.keys(answer.body.details.fields)).not.toHaveLength(0);
  });

  it('takes the host at its word only for the identity of this very email', async () => {
    const { clientId, email } = await setup();
    const identityId = await host.identity(`other.${email}`);
    const refused = host.members.create(host.self, { email, clientId, identityId });
    await expect(refused).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      details: { fields: { identityId: 'must be the identity that logs in with this email' } },
    });
  });
});
