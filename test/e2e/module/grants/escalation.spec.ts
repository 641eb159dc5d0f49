import type { PermissionInput } from '../../../../lib/index.js';
import { ProfilesService } from '../../../../lib/index.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, EVERYTHING, Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('a client user gives only what it holds', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  /** An admin of the client who lacks `reports.edit` and all of billing. */
  async function setup(lacking = ['reports.edit', 'billing']) {
    const team = await Team.of(host);
    const narrow = await team.join('admin', allBut(...lacking));
    const { id } = team.member.member;
    const { owner, admin } = team;
    return { team, owner, admin, narrow, path: `/clientele/members/${id}` };
  }

  async function refused(call: ReturnType<Person['http']['get']>, missing: string[]) {
    const { status, body } = await call;
    expect([status, body.code]).toEqual([403, 'PERMISSION_ESCALATION']);
    expect(body.details).toEqual({ missing });
  }

  async function profileOf(permissions: Record<string, boolean>): Promise<PermissionInput> {
    const input = { name: `Profile ${Math.random()}`, permissions };
    const { id } = await host.app.get(ProfilesService).create(host.self, input);
    return { mode: 'profile', profileId: id };
  }

  it('when it invites: custom, profile, clone (C22)', async () => {
    const { team, narrow, admin } = await setup();
    const email = team.email();
    const invite = (permissions: PermissionInput, role = 'member') =>
      narrow.http.post('/clientele/members', { email, permissions, role });
    await refused(invite(EVERYTHING), ['reports.edit']);
    await refused(invite(EVERYTHING, 'admin'), ['reports.edit', 'billing', 'billing.manage']);
    await refused(invite(await profileOf({ reports: true, 'reports.edit': true })), [
      'reports.edit',
    ]);
    await refused(invite({ mode: 'clone', fromMemberId: admin.member.id }), ['reports.edit']);
    const left = await host.members.list(host.self, { q: email });
    expect(left.items).toEqual([]);
    await invite({ mode: 'custom', permissions: { reports: true, 'reports.view': true } }).expect(
      201,
    );
  });

  it('when it invites with the default permissions (C22)', async () => {
    const { team, narrow } = await setup(['reports.view']);
    const email = team.email();
    await refused(narrow.http.post('/clientele/members', { email }), ['reports.view']);
    expect((await host.members.list(host.self, { q: email })).items).toEqual([]);
  });

  it('when it sets permissions: custom, profile, clone, default (C22)', async () => {
    const { narrow, admin, path } = await setup(['reports', 'tasks.set']);
    const put = (body: PermissionInput) => narrow.http.put(`${path}/permissions`, body);
    await refused(put({ mode: 'custom', permissions: { tasks: true, 'tasks.set': true } }), [
      'tasks.set',
    ]);
    await refused(put(await profileOf({ reports: true, 'reports.edit': true })), [
      'reports',
      'reports.edit',
    ]);
    await refused(put({ mode: 'clone', fromMemberId: admin.member.id }), [
      'reports',
      'reports.view',
      'reports.edit',
      'tasks.set',
    ]);
    const { body } = await narrow.http.get(path).expect(200);
    expect(body).toMatchObject({ version: 1, permissions: { mode: 'default' } });
    await put({ mode: 'custom', permissions: { tasks: true } }).expect(200);
    await refused(put({ mode: 'default' }), ['reports', 'reports.view']);
  });

  it('when it changes a role (C22)', async () => {
    const { team, narrow } = await setup(['billing.manage']);
    const { member } = await team.join('member', EVERYTHING);
    const path = `/clientele/members/${member.id}`;
    await refused(narrow.http.patch(path, { role: 'admin' }), ['billing.manage']);
    expect((await narrow.http.get(path)).body).toMatchObject({ role: 'member', version: 1 });
  });

  it('when it activates (C22)', async () => {
    const { team, owner, narrow } = await setup();
    const { member } = await team.join('member', EVERYTHING);
    const path = `/clientele/members/${member.id}`;
    await owner.http.post(`${path}/deactivate`).expect(200);
    await refused(narrow.http.post(`${path}/activate`), ['reports.edit']);
    expect((await owner.http.get(path)).body.status).toBe('deactivated');
    await narrow.http.post(`${path}/deactivate`).expect(409);
  });

  it('when it sends an invitation again (C22)', async () => {
    const { team, owner, narrow } = await setup();
    const { body } = await owner.http
      .post('/clientele/members', {
        email: team.email(),
        clientId: team.clientId,
        permissions: EVERYTHING,
      })
      .expect(201);
    host.clock.advance(DAY);
    const resend = `/clientele/invitations/${body.invitation.id}/resend`;
    await refused(narrow.http.post(resend), ['reports.edit']);
    await owner.http.post(resend).expect(200);
  });

  it('when a project customization of its own is narrower (C22)', async () => {
    const { team, admin, path } = await setup();
    await host.dataSource
      .getRepository(MemberProjectEntity)
      .update(
        { memberId: admin.member.id, projectId: 'hourly' },
        { permissions: allButSwitches('tasks.set') },
      );
    await refused(admin.http.put(`${path}/permissions`, EVERYTHING), ['tasks.set']);
    const email = team.email();
    const invite = admin.http.post('/clientele/members', { email, permissions: EVERYTHING });
    await refused(invite, ['tasks.set']);
    expect((await host.members.list(host.self, { q: email })).items).toEqual([]);
  });

  it('but removes and deactivates whoever it may', async () => {
    const { team, narrow } = await setup();
    const { member } = await team.join('member', EVERYTHING);
    const path = `/clientele/members/${member.id}`;
    await narrow.http.post(`${path}/deactivate`).expect(200);
    await narrow.http.delete(path).expect(204);
  });

  it('whatever the ceiling is at the moment: a grant would sleep until it grows', async () => {
    const { team, owner, admin, narrow, path } = await setup();
    const ceiling = `/clientele/clients/${team.clientId}/permissions`;
    await owner.http.put(ceiling, { permissions: { 'reports.edit': false } }).expect(200);
    const body = { mode: 'custom', permissions: { reports: true, 'reports.edit': true } };
    await refused(narrow.http.put(`${path}/permissions`, body), ['reports.edit']);
    await admin.http.put(`${path}/permissions`, body).expect(200);
  });

  it('and staff give what they like', async () => {
    const { team, path } = await setup();
    const { http } = await team.colleague();
    await http.put(`${path}/permissions`, EVERYTHING).expect(200);
    await http.patch(path, { role: 'admin' }).expect(200);
  });

  describe('with users.invite alone', () => {
    it('invites members on the default permissions, and nothing beyond', async () => {
      const { team } = await setup();
      const inviter = await team.join('admin', allBut('users.edit'));
      const body = { email: team.email() };
      const edit = { code: 'PERMISSION_DENIED', details: { missing: ['users.edit'] } };
      for (const more of [
        { role: 'admin' },
        { permissions: { mode: 'custom', permissions: {} } },
        { permissions: await profileOf({}) },
        { permissions: { mode: 'clone', fromMemberId: team.member.member.id } },
      ]) {
        const answer = await inviter.http.post('/clientele/members', { ...body, ...more });
        expect([answer.status, answer.body]).toMatchObject([403, edit]);
      }
      await inviter.http.post('/clientele/members', body).expect(201);
    });
  });

  it('but takes from one who has more: permissions, role, by clone', async () => {
    const { team, narrow } = await setup();
    const bigger = await team.join('admin', EVERYTHING);
    const path = `/clientele/members/${bigger.member.id}`;
    const put = (body: PermissionInput) => narrow.http.put(`${path}/permissions`, body);
    await put(allBut('tasks.set')).expect(200);
    await narrow.http.patch(path, { role: 'member' }).expect(200);
    const source = await team.join('member', allBut('tasks', 'tasks.set'));
    const clone = (toMemberIds: string[]) =>
      narrow.http.post('/clientele/permissions/clone', {
        fromMemberId: source.member.id,
        toMemberIds,
      });
    await clone([bigger.member.id]).expect(200);
    const small = await team.join('member', { mode: 'custom', permissions: { reports: true } });
    await refused(clone([bigger.member.id, small.member.id]), ['reports.edit']);
  });

  it('and gives back nothing of what it took', async () => {
    const { team, narrow } = await setup();
    const bigger = await team.join('admin', EVERYTHING);
    const path = `/clientele/members/${bigger.member.id}`;
    await narrow.http.patch(path, { role: 'member' }).expect(200);
    await refused(narrow.http.patch(path, { role: 'admin' }), [
      'reports.edit',
      'billing',
      'billing.manage',
    ]);
    const put = (body: PermissionInput) => narrow.http.put(`${path}/permissions`, body);
    await put(allBut('reports.edit')).expect(200);
    await refused(put(EVERYTHING), ['reports.edit']);
  });

  it('and plants no sleeping switch while it takes', async () => {
    const { team, narrow } = await setup();
    const permissions = { reports: true, 'reports.edit': true, tasks: true };
    const { member } = await team.join('member', { mode: 'custom', permissions });
    const put = (switches: Record<string, boolean>) =>
      narrow.http.put(`/clientele/members/${member.id}/permissions`, {
        mode: 'custom',
        permissions: switches,
      });
    // Billing sleeps in a plain user's set until somebody makes an admin of it.
    await refused(put({ reports: true, 'reports.edit': true, billing: true }), ['reports.edit']);
    await put({ reports: true, 'reports.edit': true }).expect(200);
  });
});

function allButSwitches(key: string) {
  const input = allBut(key);
  return input.mode === 'custom' ? input.permissions : {};
}
