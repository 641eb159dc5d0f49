import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { newEmail } from '../joining/support/invited.js';
import { snapshot } from '../joining/support/snapshot.js';

const LEAVE = '/clientele/me/leave';
const ROUNDS = 10;

describeOnEachDatabase('leaving', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const leave = ({ http }: Person) => http.post(LEAVE);

  async function activeAdmins(filter: { clientId?: string; kind?: 'staff' }): Promise<number> {
    const list = { ...filter, role: 'admin', status: 'active', total: true, limit: 1 } as const;
    return (await host.members.list(host.self, list)).total ?? -1;
  }

  it('ends the own membership at once, and says who left', async () => {
    const { member } = await Team.of(host);
    await leave(member).expect(204);
    expect((await member.http.get('/clientele/me')).body.code).toBe('MEMBERSHIP_UNKNOWN');
    const [event] = (await host.recorded('member.removed')).slice(-1);
    expect(event).toMatchObject({
      subject: { type: 'member', id: member.member.id },
      actor: { kind: 'client', memberId: member.member.id },
      data: { email: member.member.email, status: 'active' },
      notify: false,
    });
  });

  it('is for staff as for client users, without any permission', async () => {
    const team = await Team.of(host);
    const bare = await team.join('member', { mode: 'custom', permissions: {} });
    const staff = await team.colleague();
    for (const person of [bare, staff]) await leave(person).expect(204);
  });

  it('ends one of several memberships: the one that is chosen', async () => {
    const email = newEmail();
    const [one, other] = [
      await host.person({ email, clientId: await host.client() }),
      await host.person({ email, clientId: await host.client() }),
    ];
    const login = host.as(one.actor.identityId!);
    const { body } = await login.post(LEAVE).expect(409);
    expect(body).toMatchObject({
      code: 'MEMBERSHIP_REQUIRED',
      details: { memberships: [{ id: one.member.id }, { id: other.member.id }] },
    });
    await leave(one).expect(204);
    const me = await login.get('/clientele/me').expect(200);
    expect(me.body.memberships).toMatchObject([{ id: other.member.id }]);
    await login.post(LEAVE).expect(204);
    expect((await login.post(LEAVE).expect(403)).body.code).toBe('NO_MEMBERSHIP');
  });

  it('is nothing a member can do to itself by removal', async () => {
    const { admin } = await Team.of(host);
    const path = `/clientele/members/${admin.member.id}`;
    expect((await admin.http.delete(path).expect(403)).body.code).toBe('SELF_CHANGE');
  });

  it('takes a login', async () => {
    await host.nobody.post(LEAVE).expect(401);
  });

  it("is refused to a client's last active admin", async () => {
    const team = await Team.of(host);
    const before = await snapshot(host);
    expect((await leave(team.admin).expect(409)).body.code).toBe('LAST_ADMIN');
    expect(await snapshot(host)).toEqual(before);
    const idle = await team.join('admin');
    await host.members.deactivate(host.self, idle.member.id);
    await leave(team.admin).expect(409);
    await team.join('admin');
    await leave(team.admin).expect(204);
  });

  it("is refused to the portal's last active admin", async () => {
    const last = await host.person({ kind: 'staff', role: 'admin', email: newEmail() });
    const list = { kind: 'staff', role: 'admin', status: 'active', limit: 200 } as const;
    for (const { id } of (await host.members.list(host.self, list)).items)
      if (id !== last.member.id) await host.members.remove(host.self, id);
    expect((await leave(last).expect(409)).body.code).toBe('LAST_ADMIN');
    await host.person({ kind: 'staff', role: 'admin', email: newEmail() });
    await leave(last).expect(204);
  });

  it.each(['of a client', 'of the agency'])(
    'leaves one admin %s when two go at once',
    async (of) => {
      const team = await Team.of(host);
      const isStaff = of === 'of the agency';
      const where = isStaff ? { kind: 'staff' as const } : { clientId: team.clientId };
      const list = { ...where, role: 'admin', status: 'active', limit: 200 } as const;
      let one = isStaff ? team.owner : team.admin;
      for (const { id } of (await host.members.list(host.self, list)).items)
        if (id !== one.member.id) await host.members.remove(host.self, id);
      for (let round = 0; round < ROUNDS; round += 1) {
        const two = isStaff ? await team.colleague('admin') : await team.join('admin', EVERYTHING);
        const answers = await Promise.all([leave(one), leave(two)]);
        expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
        expect(await activeAdmins(where)).toBe(1);
        if (answers[0].status === 204) one = two;
      }
    },
  );
});
