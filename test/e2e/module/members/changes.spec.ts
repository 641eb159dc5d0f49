import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('changing a member', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const path = `/clientele/members/${team.member.member.id}`;
    const { owner, admin, member } = team;
    return { team, owner, admin, member, path };
  }

  it('renames it, and tells what its name was', async () => {
    const { owner, member, path } = await setup();
    const { body } = await owner.http.patch(path, { name: '  Ada Lovelace ' }).expect(200);
    expect(body).toMatchObject({ name: 'Ada Lovelace', version: 2 });
    expect((await owner.http.get(path)).body).toEqual(body);
    const [event] = (await host.recorded('member.updated')).slice(-1);
    expect(event).toMatchObject({
      subject: { type: 'member', id: member.member.id },
      actor: { kind: 'staff', memberId: owner.member.id },
      data: { change: { before: { name: member.member.email }, after: { name: 'Ada Lovelace' } } },
      notify: false,
    });
  });

  it('changes its role, which holds at its very next request (C31)', async () => {
    const { owner, admin, member } = await setup();
    const path = `/clientele/members/${admin.member.id}`;
    await admin.http.get('/clientele/members').expect(200);
    const { body } = await owner.http.patch(path, { role: 'member', notify: true }).expect(200);
    expect(body).toMatchObject({ role: 'member', version: 2 });
    await admin.http.get('/clientele/members').expect(403);
    await admin.http.patch(`/clientele/members/${member.member.id}`, { name: 'X' }).expect(403);
    const [event] = (await host.recorded('member.role_changed')).slice(-1);
    expect(event).toMatchObject({
      data: { memberId: admin.member.id, change: { before: 'admin', after: 'member' } },
      notify: true,
    });
  });

  it('changes name and role together, or neither', async () => {
    const { owner, admin, path } = await setup();
    const both = { name: 'Grace', role: 'admin' };
    const refused = await owner.http.patch(path, { ...both, role: 'staff' }).expect(400);
    expect(refused.body.details).toEqual({
      fields: { role: 'must be admin or member for a client user' },
    });
    expect((await owner.http.get(path)).body).toMatchObject({ role: 'member', version: 1 });
    const { body } = await admin.http.patch(path, both).expect(200);
    expect(body).toMatchObject(both);
  });

  it('says nothing of what was as it should be already', async () => {
    const { owner, member, path } = await setup();
    const before = (await host.recorded()).length;
    const same = { name: member.member.name, role: 'member' };
    expect((await owner.http.patch(path, same).expect(200)).body).toMatchObject({ version: 1 });
    expect(await host.recorded()).toHaveLength(before);
  });

  it('refuses an edit of what somebody else has changed meanwhile', async () => {
    const { owner, path } = await setup();
    const { version } = (await owner.http.get(path)).body;
    await owner.http.patch(path, { name: 'First', version }).expect(200);
    const { body } = await owner.http.patch(path, { name: 'Second', version }).expect(409);
    expect(body.code).toBe('STALE_VERSION');
    const put = { mode: 'default', version };
    await owner.http.put(`${path}/permissions`, put).expect(409);
    expect((await owner.http.get(path)).body).toMatchObject({ name: 'First', version: 2 });
  });

  it('lets one of many edits of the same version through', async () => {
    const { owner, path } = await setup();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        owner.http.patch(path, { name: `Name ${at}`, version: 1 }).then(({ status }) => status),
      ),
    );
    expect(answers.filter((status) => status === 200)).toHaveLength(1);
    expect(answers.filter((status) => status === 409)).toHaveLength(7);
    expect((await owner.http.get(path)).body.version).toBe(2);
  });

  it('keeps the version while a member is merely active', async () => {
    const { owner, member, path } = await setup();
    await member.http.get('/clientele/clients').expect(200);
    await host.settled();
    const { body } = await owner.http.get(path);
    expect(body).toMatchObject({ version: 1, lastActiveAt: '2026-01-15T12:00:00.000Z' });
  });

  it('deactivates it: its very next request is refused, until it is activated (C30)', async () => {
    const { owner, member, path } = await setup();
    await member.http.get('/clientele/clients').expect(200);
    await owner.http.post(`${path}/deactivate`).expect(200);
    const { body } = await member.http.get('/clientele/clients').expect(403);
    expect(body.code).toBe('MEMBERSHIP_UNKNOWN');
    expect((await owner.http.get(path)).body.status).toBe('deactivated');
    await owner.http.post(`${path}/activate`).expect(200);
    await member.http.get('/clientele/clients').expect(200);
    const types = (await host.recorded()).slice(-2).map(({ type }) => type);
    expect(types).toEqual(['member.deactivated', 'member.activated']);
  });

  it('changes a status only as the table allows', async () => {
    const { owner, team, path } = await setup();
    const state = async (call: string, status: string) => {
      const { body } = await owner.http.post(call).expect(409);
      expect(body).toMatchObject({ code: 'MEMBER_STATE', details: { status } });
    };
    const pending = `/clientele/members/${(await team.invite()).id}`;
    await state(`${pending}/deactivate`, 'pending');
    await state(`${pending}/activate`, 'pending');
    await state(`${path}/activate`, 'active');
    await owner.http.post(`${path}/deactivate`).expect(200);
    await state(`${path}/deactivate`, 'deactivated');
  });

  it('removes it with all that was its own; its very next request is refused (C30)', async () => {
    const { admin, owner } = await setup();
    await owner.http.delete(`/clientele/members/${admin.member.id}?notify=true`).expect(204);
    const { body } = await admin.http.get('/clientele/members').expect(403);
    expect(body.code).toBe('MEMBERSHIP_UNKNOWN');
    await owner.http.get(`/clientele/members/${admin.member.id}`).expect(404);
    await owner.http.delete(`/clientele/members/${admin.member.id}`).expect(404);
    const [event] = (await host.recorded('member.removed')).slice(-1);
    expect(event).toMatchObject({ data: { memberId: admin.member.id }, notify: true });
    for (const table of ['clientele_member_projects', 'clientele_member_groups']) {
      const rows = await host.dataSource
        .createQueryBuilder()
        .from(table, 't')
        .select('t.memberId', 'id')
        .where('t.memberId = :id', { id: admin.member.id })
        .getRawMany();
      expect(rows).toEqual([]);
    }
  });

  it('removes a pending one together with its invitation', async () => {
    const { owner, team } = await setup();
    const { id, invitation } = await team.invite();
    await owner.http.delete(`/clientele/members/${id}`).expect(204);
    const { body } = await owner.http.get('/clientele/invitations?status=cancelled').expect(200);
    expect(body.items.map((item: { id: string }) => item.id)).toContain(invitation?.id);
  });

  it('takes no text but true or false for notify', async () => {
    const { owner, path } = await setup();
    await owner.http.delete(`${path}?notify=yes`).expect(400);
    await owner.http.patch(path, { name: 'X', notify: 'true' }).expect(400);
    await owner.http.get(path).expect(200);
  });

  describe('of oneself', () => {
    it.each(['owner', 'admin'] as const)('is refused for role and status: the %s', async (who) => {
      const team = await Team.of(host);
      const { member, http } = team[who];
      const path = `/clientele/members/${member.id}`;
      const lesser = who === 'owner' ? 'staff' : 'member';
      const answers = [
        await http.patch(path, { role: lesser }),
        await http.post(`${path}/deactivate`),
        await http.post(`${path}/activate`),
        await http.delete(path),
        await http.put(`${path}/permissions`, { mode: 'default' }),
      ];
      expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
        answers.map(() => '403 SELF_CHANGE'),
      );
      expect((await http.get(path).expect(200)).body).toMatchObject({ version: 1 });
    });
  });

  describe('without the permission', () => {
    it('is refused, and names what is missing (C25)', async () => {
      const { member, admin } = await setup();
      const path = `/clientele/members/${admin.member.id}`;
      const answers = [
        [await member.http.get(path), 'users.view'],
        [await member.http.get('/clientele/members'), 'users.view'],
        [await member.http.patch(path, { role: 'member' }), 'users.view'],
        [await member.http.post(`${path}/deactivate`), 'users.remove'],
        [await member.http.delete(path), 'users.remove'],
        [await member.http.put(`${path}/permissions`, { mode: 'default' }), 'users.edit'],
      ] as const;
      for (const [{ status, body }, key] of answers) {
        expect(status).toBe(403);
        expect(body).toMatchObject({ code: 'PERMISSION_DENIED', details: { missing: [key] } });
      }
    });

    it('of staff is refused to staff that is no admin', async () => {
      const { team, owner } = await setup();
      const { http } = await team.colleague();
      const path = `/clientele/members/${owner.member.id}`;
      await http.get(path).expect(200);
      for (const call of [
        http.patch(path, { role: 'staff' }),
        http.patch(path, { name: 'X' }),
        http.post(`${path}/deactivate`),
        http.delete(path),
        http.post('/clientele/members', { kind: 'staff', email: team.email() }),
      ]) {
        const { status, body } = await call;
        expect([status, body.code]).toEqual([403, 'ROLE_REQUIRED']);
      }
    });

    it('of users is open to all staff', async () => {
      const { team, path } = await setup();
      const { http } = await team.colleague();
      await http.patch(path, { role: 'admin', name: 'X' }).expect(200);
      await http.post(`${path}/deactivate`).expect(200);
      await http.post(`${path}/activate`).expect(200);
      await http.put(`${path}/permissions`, { mode: 'default' }).expect(200);
      await http.delete(path).expect(204);
    });
  });
});
