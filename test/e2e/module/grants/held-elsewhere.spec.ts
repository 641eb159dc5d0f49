import { MemberPermissionsService, type PermissionInput } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { untilBlocked } from './support/until-blocked.js';

const EDITING = { reports: true, 'reports.edit': true };
const HOURLY = [{ id: 'hourly' }];

describeOnEachDatabase('a client user gives no more than it holds', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    // One connection holds what another one waits for.
    host = await TestHost.start(await db.options({ severalConnections: true }));
  });

  afterAll(() => host.stop());

  /** An admin without `reports.edit`, and a member, both in the project `hourly`. */
  async function setup(lacking = ['reports.edit']) {
    const team = await Team.of(host);
    const { clientId, owner } = team;
    const person = (role: 'admin' | 'member', permissions?: PermissionInput) =>
      host.person({ clientId, role, permissions, email: team.email(), projects: HOURLY });
    const narrow = await person('admin', allBut(...lacking));
    const user = await person('member');
    const at = (id = user.member.id) => `/clientele/projects/hourly/members/${id}/permissions`;
    const customize = (to: Person, permissions: object, by: Person = owner) =>
      by.http.put(at(to.member.id), { permissions });
    return { team, owner, narrow, user, person, at, customize };
  }

  async function refused(call: ReturnType<Person['http']['get']>, missing: string[]) {
    const { status, body } = await call;
    expect([status, body.code, body.details]).toEqual([403, 'PERMISSION_ESCALATION', { missing }]);
  }

  const stateOf = (person: Person) => host.members.get(host.self, person.member.id);

  it('when it customizes a project (C22)', async () => {
    const { narrow, user, customize } = await setup();
    await refused(customize(user, EDITING, narrow), ['reports.edit']);
    expect(await stateOf(user)).toMatchObject({ version: 1, projects: [{ customized: false }] });
    await customize(user, { reports: true }, narrow).expect(200);
  });

  it('when it removes a customization that was narrower than what comes back (C22)', async () => {
    const { narrow, person, at, customize } = await setup();
    const user = await person('member', { mode: 'custom', permissions: EDITING });
    await customize(user, { reports: true }).expect(200);
    await refused(narrow.http.delete(at(user.member.id)), ['reports.edit']);
    expect((await stateOf(user)).projects).toMatchObject([{ customized: true }]);
  });

  it('when it clones to many, with the role of each target counted (C22)', async () => {
    const { narrow, person, user, team } = await setup(['billing.manage']);
    const source = await person('member', EVERYTHING);
    const other = await person('admin', { mode: 'custom', permissions: {} });
    const clone = (...to: Person[]) =>
      narrow.http.post('/clientele/permissions/clone', {
        fromMemberId: source.member.id,
        toMemberIds: to.map(({ member }) => member.id),
      });
    await refused(clone(user, other), ['billing.manage']);
    expect([await stateOf(user), await stateOf(other)]).toMatchObject([
      { version: 1 },
      { version: 1 },
    ]);
    await clone(user).expect(200);
    expect((await team.owner.http.get(`/clientele/members/${user.member.id}`)).body.version).toBe(
      2,
    );
  });

  it('when it clones a customization (C22)', async () => {
    const { narrow, person, user, customize } = await setup();
    const source = await person('member');
    await customize(source, EDITING).expect(200);
    const body = { fromMemberId: source.member.id, toMemberIds: [user.member.id] };
    await refused(narrow.http.post('/clientele/projects/hourly/permissions/clone', body), [
      'reports.edit',
    ]);
    expect((await stateOf(user)).projects).toMatchObject([{ customized: false }]);
  });

  it('when a role, an activation or a resending brings back what a project gives (C22)', async () => {
    const { narrow, owner, user, customize } = await setup();
    await customize(user, EDITING).expect(200);
    const path = `/clientele/members/${user.member.id}`;
    await refused(narrow.http.patch(path, { role: 'admin' }), ['reports.edit']);
    await owner.http.post(`${path}/deactivate`).expect(200);
    await refused(narrow.http.post(`${path}/activate`), ['reports.edit']);
    expect(await stateOf(user)).toMatchObject({ role: 'member', status: 'deactivated' });
  });

  it('when a customization of its own is narrower, in whichever project (C22)', async () => {
    const { team, narrow, user, person, customize } = await setup([]);
    const { permissions } = allBut('tasks.set') as { permissions: Record<string, boolean> };
    await customize(narrow, permissions).expect(200);
    const path = `/clientele/members/${user.member.id}/permissions`;
    await refused(narrow.http.put(path, EVERYTHING), ['tasks.set']);
    const source = await person('member', EVERYTHING);
    const body = { fromMemberId: source.member.id, toMemberIds: [user.member.id] };
    await refused(narrow.http.post('/clientele/permissions/clone', body), ['tasks.set']);
    await refused(customize(user, { tasks: true, 'tasks.set': true }, narrow), ['tasks.set']);
    await team.admin.http.put(path, EVERYTHING).expect(200);
  });

  describe('when its own set shrinks between what it saw and what it saves (C22):', () => {
    type Save = (by: Person, to: Person, from: Person) => ReturnType<Person['http']['get']>;
    const saves: readonly [string, Save][] = [
      [
        'permissions',
        ({ http }, { member }) =>
          http.put(`/clientele/members/${member.id}/permissions`, EVERYTHING),
      ],
      [
        'customization',
        ({ http }, { member }) =>
          http.put(`/clientele/projects/hourly/members/${member.id}/permissions`, {
            permissions: EDITING,
          }),
      ],
      [
        'clone',
        ({ http }, { member }, from) =>
          http.post('/clientele/permissions/clone', {
            fromMemberId: from.member.id,
            toMemberIds: [member.id],
          }),
      ],
      [
        'invitation',
        ({ http }, { member }) =>
          http.post('/clientele/members', {
            email: `x${member.id}@acme.test`,
            permissions: EVERYTHING,
          }),
      ],
      [
        'role',
        ({ http }, __, { member }) =>
          http.patch(`/clientele/members/${member.id}`, { role: 'admin' }),
      ],
    ];

    it.each(saves)('%s', async (_, save) => {
      const { narrow, user, person } = await setup([]);
      const from = await person('member', EVERYTHING);
      const before = [await stateOf(user), await stateOf(from)];
      // The actor's request is under way while the transaction that narrows it has not ended yet.
      const { saving } = await host.dataSource.transaction(async (manager) => {
        await host.app
          .get(MemberPermissionsService)
          .set(host.self, narrow.member.id, allBut('reports.edit'), {}, manager);
        const saving = save(narrow, user, from).then((answer) => answer);
        await untilBlocked(manager);
        return { saving };
      });
      const { status, body } = await saving;
      expect([status, body.code, body.details]).toEqual([
        403,
        'PERMISSION_ESCALATION',
        { missing: ['reports.edit'] },
      ]);
      expect([await stateOf(user), await stateOf(from)]).toEqual(before);
      expect((await host.members.list(host.self, { q: `x${user.member.id}` })).items).toEqual([]);
    });
  });
});
