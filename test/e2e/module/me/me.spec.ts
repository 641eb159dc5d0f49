import { describeOnEachDatabase } from '../../../support/databases.js';
import { newId } from '../../../../lib/database/ids.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const ME = '/clientele/me';

describeOnEachDatabase('me', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  it('takes a login', async () => {
    expect((await host.nobody.get(ME).expect(401)).body.code).toBe('UNAUTHENTICATED');
    const unknown = await host.as(newId()).get(ME).expect(401);
    expect(unknown.body.code).toBe('UNAUTHENTICATED');
  });

  it('tells a member when its access ends', async () => {
    const { member, owner } = await Team.of(host);
    const end = async () => (await member.http.get(ME).expect(200)).body.membership.accessUntil;
    expect(await end()).toBeNull();
    const accessUntil = '2027-03-01T12:00:00.000Z';
    await owner.http.patch(`/clientele/members/${member.member.id}`, { accessUntil }).expect(200);
    expect(await end()).toBe(accessUntil);
  });

  it('tells somebody without a membership to ask for an invitation (C13)', async () => {
    const email = team.email();
    const identityId = await host.identity(email, 'Ada');
    const { body } = await host.as(identityId).get(ME).expect(200);
    expect(body).toEqual({
      identity: { id: identityId, email, name: 'Ada' },
      memberships: [],
      membership: null,
      access: { state: 'none', message: expect.stringMatching(/invitation/) },
      permissions: [],
    });
    await host.members.create(host.self, { clientId: team.clientId, email });
    expect((await host.as(identityId).get(ME)).body.access.state).toBe('none');
  });

  it('tells a client user without project and group that there is nothing to see', async () => {
    const { member, http } = team.member;
    const { body } = await http.get(ME).expect(200);
    const membership = {
      id: member.id,
      kind: 'client',
      role: 'member',
      portal: { id: host.portalId, key: 'default', name: expect.any(String), timeZone: 'UTC' },
      client: { id: team.clientId, name: 'Acme' },
    };
    expect(body).toMatchObject({
      memberships: [membership],
      membership,
      access: { state: 'no_scope', message: expect.stringMatching(/no access/) },
      permissions: ['reports', 'reports.view', 'tasks'],
    });
  });

  it.each([{ projects: [{ id: 'fixed' }] }, { groups: ['design'] }])(
    'lets in who has a scope: %j',
    async (scope) => {
      const person = await host.person({
        clientId: team.clientId,
        email: team.email(),
        ...scope,
      });
      const { body } = await person.http.get(ME).expect(200);
      expect(body.access.state).toBe('ok');
    },
  );

  it('lets in staff, who need no scope and hold everything', async () => {
    const { http } = await team.colleague();
    const { body } = await http.get(ME).expect(200);
    expect(body.access.state).toBe('ok');
    expect(body.membership).toMatchObject({ kind: 'staff', role: 'staff', client: null });
    expect(body.permissions).toEqual(Object.keys(switches()));
  });

  it('says nothing of a membership once it is deactivated', async () => {
    const { member, http } = await team.join();
    const plain = host.as((await http.get(ME)).body.identity.id);
    await host.members.deactivate(host.self, member.id);
    const { body } = await plain.get(ME).expect(200);
    expect(body).toMatchObject({ memberships: [], membership: null, access: { state: 'none' } });
    expect((await http.get(ME).expect(403)).body.code).toBe('MEMBERSHIP_UNKNOWN');
  });

  describe('with several memberships', () => {
    async function setup() {
      const email = team.email();
      const other = await Team.of(host);
      const here = await host.person({ clientId: team.clientId, email, permissions: EVERYTHING });
      const there = await host.person({ clientId: other.clientId, email, role: 'admin' });
      return { here, there, identityId: await host.identity(email) };
    }

    it('asks to choose one', async () => {
      const { here, there, identityId } = await setup();
      const { body } = await host.as(identityId).get(ME).expect(200);
      expect(body).toMatchObject({
        membership: null,
        access: { state: 'choose' },
        permissions: [],
      });
      const ids = body.memberships.map(({ id }: { id: string }) => id);
      expect(ids.sort()).toEqual([here.member.id, there.member.id].sort());
    });

    it('shows the one that is chosen, with its own permissions (C21)', async () => {
      const { here, there } = await setup();
      const seen = async ({ http }: typeof here) => (await http.get(ME).expect(200)).body;
      const [first, second, again] = [await seen(here), await seen(there), await seen(here)];
      expect(first.membership.id).toBe(here.member.id);
      expect(first.permissions).toContain('reports.edit');
      expect(second.membership).toMatchObject({ id: there.member.id, role: 'admin' });
      expect(second.permissions).not.toContain('reports.edit');
      expect(again).toEqual(first);
    });

    it.each(['nothing', '', newId()])('refuses one it does not have: %j', async (id) => {
      const { identityId } = await setup();
      const caller = host.as(identityId).with('x-membership-id', id);
      expect((await caller.get(ME).expect(403)).body.code).toBe('MEMBERSHIP_UNKNOWN');
    });

    it('refuses one of somebody else', async () => {
      const { identityId } = await setup();
      const caller = host.as(identityId).with('x-membership-id', team.owner.member.id);
      expect((await caller.get(ME).expect(403)).body.code).toBe('MEMBERSHIP_UNKNOWN');
    });
  });

  describe('asked about a project', () => {
    it('shows what holds there, the customization included', async () => {
      const clientId = team.clientId;
      const projects = [{ id: 'fixed' }, { id: 'hourly' }];
      const { member, http } = await host.person({ clientId, email: team.email(), projects });
      await host.dataSource
        .getRepository(MemberProjectEntity)
        .update({ memberId: member.id, projectId: 'fixed' }, { permissions: { tasks: true } });
      const on = async (query: object) =>
        (await http.get(ME).query(query).expect(200)).body.permissions;
      expect(await on({ projectId: 'fixed' })).toEqual(['tasks']);
      expect(await on({ projectId: 'hourly' })).toEqual(['reports', 'reports.view', 'tasks']);
      expect(await on({})).toEqual(['reports', 'reports.view', 'tasks']);
      expect(await on({ projectId: 'third' })).toEqual([]);
      expect(await on({ projectId: 'unknown' })).toEqual([]);
    });

    it('lets the projects of its groups count where none is selected', async () => {
      const input = { clientId: team.clientId, email: team.email(), groups: ['design'] };
      const { http } = await host.person(input);
      const on = async (projectId: string) =>
        (await http.get(ME).query({ projectId }).expect(200)).body.permissions;
      expect(await on('third')).not.toEqual([]);
      expect(await on('fixed')).toEqual([]);
    });
  });

  it('refuses unknown fields', async () => {
    await team.owner.http.get(`${ME}?projectID=fixed`).expect(400);
  });
});

function switches(): Readonly<Record<string, boolean>> {
  return EVERYTHING.mode === 'custom' ? EVERYTHING.permissions : {};
}
