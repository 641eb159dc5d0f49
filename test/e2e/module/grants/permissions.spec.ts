import { ProfilesService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { permissions } from '../../../support/test-permissions.js';

const DEFAULT_KEYS = ['reports', 'reports.view', 'tasks'];

describeOnEachDatabase('the permissions of a client user', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const path = `/clientele/members/${team.member.member.id}/permissions`;
    const ceiling = `/clientele/clients/${team.clientId}/permissions`;
    const { owner, admin, member, clientId } = team;
    return { team, owner, admin, member, clientId, path, ceiling };
  }

  async function held({ http }: Person): Promise<string[]> {
    return (await http.get('/clientele/me').expect(200)).body.permissions;
  }

  async function profile(switches: Record<string, boolean>, portalId = host.portalId) {
    const actor = { kind: 'host' as const, portalId };
    const name = `Profile ${Math.random()}`;
    return host.app.get(ProfilesService).create(actor, { name, permissions: switches });
  }

  async function lastChange() {
    return (await host.recorded('member.permissions_changed')).at(-1);
  }

  it('are those of the default profile to begin with', async () => {
    const { owner, member, path } = await setup();
    const { body } = await owner.http.get(path).expect(200);
    expect(body).toEqual({
      mode: 'default',
      profileId: null,
      stored: null,
      customized: false,
      version: 1,
      effective: Object.fromEntries(
        permissions.keys.map((key) => [key, DEFAULT_KEYS.includes(key)]),
      ),
    });
    expect(await held(member)).toEqual(DEFAULT_KEYS);
  });

  it('are set to its own switches; the very next request is decided anew', async () => {
    const { owner, member, path } = await setup();
    const stored = { tasks: true, 'tasks.set': true, 'reports.view': true };
    const { body } = await owner.http
      .put(path, { mode: 'custom', permissions: stored, version: 1, notify: true })
      .expect(200);
    expect(body).toMatchObject({ mode: 'custom', profileId: null, stored, version: 2 });
    // Its parent is off, so `reports.view` is not in effect (C17).
    expect(await held(member)).toEqual(['tasks', 'tasks.set']);
    expect(await lastChange()).toMatchObject({
      subject: { type: 'member', id: member.member.id },
      actor: { memberId: owner.member.id },
      notify: true,
      data: {
        change: {
          before: { mode: 'default', profileId: null, permissions: null },
          after: { mode: 'custom', profileId: null, permissions: stored },
        },
      },
    });
  });

  it('are replaced as a whole: keys left out are off', async () => {
    const { owner, member, path } = await setup();
    const put = (switches: object) =>
      owner.http.put(path, { mode: 'custom', permissions: switches }).expect(200);
    await put({ reports: true, 'reports.view': true, 'reports.edit': true });
    await put({ tasks: true });
    expect(await held(member)).toEqual(['tasks']);
    expect((await owner.http.get(path)).body.stored).toEqual({ tasks: true });
  });

  it('come back below a parent that is switched off and on again (C17)', async () => {
    const { owner, member, path } = await setup();
    const put = (reports: boolean) =>
      owner.http
        .put(path, { mode: 'custom', permissions: { reports, 'reports.edit': true } })
        .expect(200);
    await put(false);
    expect(await held(member)).toEqual([]);
    await put(true);
    expect(await held(member)).toEqual(['reports', 'reports.edit']);
  });

  it('are set to a profile, and back to the default one', async () => {
    const { owner, member, path } = await setup();
    const { id } = await profile({ reports: true, 'reports.edit': true });
    const { body } = await owner.http.put(path, { mode: 'profile', profileId: id }).expect(200);
    expect(body).toMatchObject({ mode: 'profile', profileId: id, stored: null });
    expect(await held(member)).toEqual(['reports', 'reports.edit']);
    await owner.http.put(path, { mode: 'default' }).expect(200);
    expect(await held(member)).toEqual(DEFAULT_KEYS);
    expect((await lastChange())?.data.change).toEqual({
      before: { mode: 'profile', profileId: id, permissions: null },
      after: { mode: 'default', profileId: null, permissions: null },
    });
  });

  it('are cloned as they stand: later changes of the source do not follow', async () => {
    const { owner, member, team, path } = await setup();
    const source = await team.join('member', allBut('tasks'));
    const { body } = await owner.http
      .put(path, { mode: 'clone', fromMemberId: source.member.id })
      .expect(200);
    expect(body.mode).toBe('custom');
    expect((await lastChange())?.data.fromMemberId).toBe(source.member.id);
    const before = await held(member);
    expect(before).toEqual(['reports', 'reports.view', 'reports.edit']);
    await owner.http
      .put(`/clientele/members/${source.member.id}/permissions`, { mode: 'default' })
      .expect(200);
    expect((await lastChange())?.data.fromMemberId).toBeNull();
    expect(await held(member)).toEqual(before);
  });

  it('are cloned for somebody who is only now made', async () => {
    const { owner, team, clientId } = await setup();
    const source = await team.join('member', allBut('tasks'));
    const { body } = await owner.http
      .post('/clientele/members', {
        email: team.email(),
        clientId,
        permissions: { mode: 'clone', fromMemberId: source.member.id },
      })
      .expect(201);
    const of = async (id: string) =>
      (await owner.http.get(`/clientele/members/${id}/permissions`).expect(200)).body;
    const made = await of(body.member.id);
    expect(made).toMatchObject({ mode: 'custom', profileId: null });
    expect(made.stored).toEqual((await of(source.member.id)).stored);
  });

  it('are cloned as a setting: a profile stays a profile', async () => {
    const { owner, team, path } = await setup();
    const { id } = await profile({ tasks: true });
    const source = await team.join('member', { mode: 'profile', profileId: id });
    const { body } = await owner.http
      .put(path, { mode: 'clone', fromMemberId: source.member.id })
      .expect(200);
    expect(body).toMatchObject({ mode: 'profile', profileId: id });
  });

  it('are refused with every unknown key, and nothing of the old set changes (C18)', async () => {
    const { owner, path } = await setup();
    await owner.http.put(path, { mode: 'custom', permissions: { tasks: true } }).expect(200);
    const switches = { reports: true, 'reports.edti': true, taks: false };
    const answer = await owner.http
      .put(path, { mode: 'custom', permissions: switches })
      .expect(422);
    expect(answer.body).toMatchObject({
      code: 'UNKNOWN_PERMISSION',
      details: { keys: ['reports.edti', 'taks'] },
    });
    expect((await owner.http.get(path)).body).toMatchObject({
      stored: { tasks: true },
      version: 2,
    });
  });

  it.each([
    {},
    { mode: 'none' },
    { mode: 'constructor' },
    { mode: 'profile' },
    { mode: 'custom' },
    { mode: 'custom', permissions: [] },
    { mode: 'custom', permissions: { tasks: 'yes' } },
    { mode: 'custom', permissions: { tasks: 1 } },
    { mode: 'clone' },
    { mode: 'clone', fromMemberId: 7 },
    { mode: 'default', permissions: { tasks: true } },
    { mode: 'custom', permissions: {}, profileId: 'x' },
    { mode: 'default', extra: true },
    { mode: 'default', version: 0 },
  ])('are not set by %j', async (body) => {
    const { owner, path } = await setup();
    const answer = await owner.http.put(path, body).expect(400);
    expect(answer.body.code).toBe('VALIDATION_FAILED');
    expect((await owner.http.get(path)).body.version).toBe(1);
  });

  it('tell which mode a field of theirs goes with', async () => {
    const { owner, path } = await setup();
    const body = { mode: 'default', permissions: { tasks: true }, profileId: 'x' };
    expect((await owner.http.put(path, body).expect(400)).body.details.fields).toEqual({
      permissions: "is only accepted with mode 'custom'",
      profileId: "is only accepted with mode 'profile'",
    });
  });

  it('are not for staff to have', async () => {
    const { owner, team } = await setup();
    const { member } = await team.colleague();
    const path = `/clientele/members/${member.id}/permissions`;
    await owner.http.get(path).expect(404);
    await owner.http.put(path, { mode: 'default' }).expect(404);
  });

  describe('under the ceiling of its client', () => {
    it('shrink at once with it, and are back when it grows', async () => {
      const { owner, member, path, ceiling } = await setup();
      await owner.http.put(path, EVERYTHING).expect(200);
      const whole = await held(member);
      const { body } = await owner.http
        .put(ceiling, { permissions: { reports: false, 'tasks.set': false } })
        .expect(200);
      expect(body.permissions).toMatchObject({ reports: false, 'tasks.set': false, tasks: true });
      expect(await held(member)).toEqual(['tasks']);
      const { effective, stored } = (await owner.http.get(path)).body;
      expect(effective).toMatchObject({ reports: false, 'reports.edit': false });
      expect(stored).toMatchObject({ reports: true, 'reports.edit': true });
      await owner.http.put(ceiling, { permissions: { reports: true } }).expect(200);
      expect(await held(member)).toEqual(whole);
    });

    it('tells what the ceiling was and is: only what it switches off', async () => {
      const { owner, clientId, ceiling } = await setup();
      await owner.http.put(ceiling, { permissions: { tasks: false, reports: true } }).expect(200);
      await owner.http.put(ceiling, { permissions: { billing: false } }).expect(200);
      const [event] = (await host.recorded('client.ceiling_changed')).slice(-1);
      expect(event).toMatchObject({
        subject: { type: 'client', id: clientId },
        data: { change: { before: { tasks: false }, after: { billing: false } } },
      });
    });

    it('is refused with an unknown key or a stale version, and stays (C18)', async () => {
      const { owner, ceiling } = await setup();
      await owner.http.put(ceiling, { permissions: { tasks: false }, version: 1 }).expect(200);
      const unknown = await owner.http.put(ceiling, { permissions: { taks: false } }).expect(422);
      expect(unknown.body).toMatchObject({ details: { keys: ['taks'] } });
      await owner.http.put(ceiling, { permissions: {}, version: 1 }).expect(409);
      const { body } = await owner.http.get(ceiling).expect(200);
      expect(body).toMatchObject({ permissions: { tasks: false, reports: true }, version: 2 });
    });

    it('is shown to the admin of the client, and set by staff only', async () => {
      const { admin, member, ceiling } = await setup();
      await admin.http.get(ceiling).expect(200);
      const asMember = await member.http.get(ceiling).expect(403);
      expect(asMember.body.code).toBe('ROLE_REQUIRED');
      const asAdmin = await admin.http.put(ceiling, { permissions: {} }).expect(403);
      expect(asAdmin.body.code).toBe('STAFF_ONLY');
    });

    it('switches off the management of users for one client', async () => {
      const { owner, admin, ceiling } = await setup();
      await owner.http.put(ceiling, { permissions: { 'users.invite': false } }).expect(200);
      const { body } = await admin.http.post('/clientele/members', { email: 'x@y.test' });
      expect(body).toMatchObject({
        code: 'PERMISSION_DENIED',
        details: { missing: ['users.invite'] },
      });
      await admin.http.get('/clientele/members').expect(200);
    });
  });
});
