import { leaveCount } from '../../../bench/support/results.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';

const SPEC = 'test/e2e/module/routes/statements.spec.ts';

const MEMBERS = '/clientele/members';

/** How many statements begin a transaction, beyond one. */
const TO_BEGIN = { SQLite: 0, PostgreSQL: 0, MariaDB: 1 };

/** How many find out what makes invitations void, however many are pending: they, whom they are for, who sent them, the domains. */
const TO_VOID = 4;

/** Those of them that lists of members leave out, which have read the first two already. */
const KNOWN = 2;

/** A route that changes a member: how it is called, and how many statements it takes at most, by staff and by a client's admin. */
type Change = readonly [
  name: string,
  call: (caller: Person['http'], id: string) => Promise<unknown>,
  byStaff: number,
  byAdmin: number,
];

const patch =
  (body: object): Change[1] =>
  (caller, id) =>
    caller.patch(`${MEMBERS}/${id}`, body).expect(200);

const post =
  (action: string): Change[1] =>
  (caller, id) =>
    caller.post(`${MEMBERS}/${id}/${action}`).expect(200);

const permissions =
  (body: object): Change[1] =>
  (caller, id) =>
    caller.put(`${MEMBERS}/${id}/permissions`, body).expect(200);

/** In this order, each on the member as the one before has left it. */
const CHANGES: readonly Change[] = [
  ['giving the role of an admin', patch({ role: 'admin' }), 8, 8],
  ['taking it away', patch({ role: 'member' }), 8, 8],
  ['a new name', patch({ name: 'New' }), 8, 8],
  ['deactivation', post('deactivate'), 8, 8],
  ['activation', post('activate'), 8, 8],
  ['a review', post('review'), 8, 8],
  ['the default permissions', permissions({ mode: 'default' }), 9, 9],
  ['permissions of its own', permissions({ mode: 'custom', permissions: { tasks: true } }), 10, 10],
  ['removal', (caller, id) => caller.delete(`${MEMBERS}/${id}`).expect(204), 8, 8],
];

/** Everything the module sends is counted, the guard's reading and the control of transactions included. */
describeOnEachDatabase('the statements of a request', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
    // Notes that they are active, once a minute: the clock stands still.
    for (const { http } of [team.owner, team.admin]) await http.get('/clientele/me');
    await host.settled();
  });

  afterAll(() => host.stop());

  async function expectAtMost(most: number, work: () => Promise<unknown>): Promise<number> {
    const { queries } = await countQueries(host.dataSource, work);
    expect(queries.length > most ? queries : []).toEqual([]);
    return queries.length;
  }

  function leave(measure: 'role' | 'list' | 'me', count: number): void {
    if (db.name === 'PostgreSQL') leaveCount(`statements-${measure}`, count, SPEC);
  }

  const rich = () =>
    host.person({
      clientId: team.clientId,
      email: team.email(),
      permissions: EVERYTHING,
      projects: [{ id: 'fixed' }, { id: 'hourly' }],
      groups: ['design'],
    });

  describe.each([
    ['without a scope', () => team.join('member', EVERYTHING)],
    ['with projects and groups', rich],
  ])('that changes a member %s', (_, make) => {
    const changing = TO_BEGIN[db.name];

    it('are few by staff', async () => {
      const { member } = await make();
      const counts: number[] = [];
      for (const [, call, byStaff] of CHANGES)
        counts.push(await expectAtMost(byStaff + changing, () => call(team.owner.http, member.id)));
      leave('role', Math.max(...counts.slice(0, 2)));
    });

    it("are few by a client's admin", async () => {
      const { member } = await make();
      for (const [, call, , byAdmin] of CHANGES)
        await expectAtMost(byAdmin + changing, () => call(team.admin.http, member.id));
    });
  });

  it('are one more where the change makes the actor the inviter', async () => {
    const [up, down] = CHANGES;
    const { id } = await team.invite();
    await expectAtMost(9 + TO_VOID + TO_BEGIN[db.name], () => up![1](team.owner.http, id));
    await expectAtMost(8 + TO_VOID + TO_BEGIN[db.name], () => down![1](team.owner.http, id));
  });

  it('are three that read members of whom nobody waits', async () => {
    const other = await Team.of(host);
    // A first visit is noted.
    await other.admin.http.get('/clientele/me').expect(200);
    const read = [
      () => team.owner.http.get(`${MEMBERS}?clientId=${other.clientId}`).expect(200),
      () => other.admin.http.get(MEMBERS).expect(200),
    ];
    const counts: number[] = [];
    for (const each of read) counts.push(await expectAtMost(3, each));
    leave('list', Math.max(...counts));
  });

  it('are one more where customizations for projects must be compared', async () => {
    const { member } = await rich();
    await team.owner.http
      .put(`/clientele/projects/fixed/members/${member.id}/permissions`, { permissions: {} })
      .expect(200);
    const [up] = CHANGES;
    await expectAtMost(9 + TO_BEGIN[db.name], () => up![1](team.admin.http, member.id));
  });

  it('are one more for a change of staff, whose lock is the second that is tried', async () => {
    const { member } = await team.colleague();
    const path = `${MEMBERS}/${member.id}`;
    for (const role of ['admin', 'staff'])
      await expectAtMost(9 + TO_BEGIN[db.name], () =>
        team.owner.http.patch(path, { role }).expect(200),
      );
  });

  it.each([
    [MEMBERS, 3 + TO_VOID - KNOWN],
    [`${MEMBERS}?total=true`, 4 + TO_VOID - KNOWN],
    ['/clientele/invitations', 2 + TO_VOID],
    ['/clientele/clients', 3],
    ['/clientele/projects?total=true', 2],
    ['/clientele/groups?ids=design', 2],
    ['/clientele/me', 1],
  ])('are few that read %s', async (path, most) => {
    await rich();
    await team.invite();
    const counts: number[] = [];
    for (const { http } of [team.owner, team.admin])
      counts.push(await expectAtMost(most, () => http.get(path).expect(200)));
    if (path === '/clientele/me') leave('me', Math.max(...counts));
  });

  it('are few that read the audit trail', async () => {
    await expectAtMost(2, () => team.owner.http.get('/clientele/audit').expect(200));
  });

  it('are few that read one member', async () => {
    const { member } = await rich();
    const path = `${MEMBERS}/${member.id}`;
    for (const { http } of [team.owner, team.admin]) {
      await expectAtMost(2, () => http.get(path).expect(200));
      await expectAtMost(3, () => http.get(`${path}/permissions`).expect(200));
    }
  });

  it('is one for a person without a membership', async () => {
    const nobody = host.as(await host.identity(team.email()));
    await expectAtMost(1, () => nobody.get('/clientele/me').expect(200));
  });
});
