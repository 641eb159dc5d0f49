import { AccessService, ScopesService } from '../../../../lib/index.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';

const MEMBERS = '/clientele/members';

describeOnEachDatabase('access that ends', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { members: { seatsPerClient: 3 } },
    });
  });

  afterAll(() => host.stop());

  const inDays = (days: number) => new Date(host.clock.now() + days * DAY).toISOString();
  const pathOf = ({ member }: Person) => `${MEMBERS}/${member.id}`;
  const end = async ({ owner }: Team, who: Person, accessUntil: string | null) =>
    (await owner.http.patch(pathOf(who), { accessUntil }).expect(200)).body;

  it('is refused from its moment on, and is open again with a later end', async () => {
    const team = await Team.of(host);
    const { member, owner } = team;
    const until = inDays(1);
    expect(await end(team, member, until)).toMatchObject({ status: 'active', accessUntil: until });
    await member.http.get('/clientele/me').expect(200);
    host.clock.advance(DAY);
    expect((await member.http.get('/clientele/me').expect(403)).body.code).toBe('ACCESS_ENDED');
    const nameless = host.as(member.actor.identityId!);
    expect((await nameless.get(MEMBERS).expect(403)).body.code).toBe('ACCESS_ENDED');
    const { body: me } = await nameless.get('/clientele/me').expect(200);
    expect(me).toMatchObject({ memberships: [], membership: null, access: { state: 'ended' } });
    const path = `${pathOf(member)}/permissions/explain?key=reports`;
    expect((await owner.http.get(path).expect(200)).body.decidedBy).toBe('active');
    await end(team, member, inDays(1));
    await member.http.get('/clientele/me').expect(200);
  });

  it('is no choice beside another membership, and refused by name', async () => {
    const [one, other] = [await Team.of(host), await Team.of(host)];
    const { identityId } = one.member.actor;
    const { email } = one.member.member;
    const given = { clientId: other.clientId, email, identityId: identityId! };
    const { member } = await host.members.create(host.self, given);
    await end(one, one.member, inDays(1));
    host.clock.advance(DAY);
    const { body } = await host.as(identityId!).get('/clientele/me').expect(200);
    expect(body.membership.id).toBe(member.id);
    const named = await one.member.http.get(MEMBERS).expect(403);
    expect(named.body.code).toBe('ACCESS_ENDED');
  });

  it('says ended in lists, filters and counts, and no more active', async () => {
    const team = await Team.of(host);
    await end(team, team.member, inDays(1));
    host.clock.advance(DAY);
    const list = async (query: string) => {
      const { body } = await team.owner.http
        .get(`${MEMBERS}?clientId=${team.clientId}&total=true${query}`)
        .expect(200);
      return [
        body.total,
        ...body.items.map(({ id, status }: { id: string; status: string }) => [id, status]),
      ];
    };
    const ended = [team.member.member.id, 'ended'];
    const active = [team.admin.member.id, 'active'];
    expect(await list('&status=ended')).toEqual([1, ended]);
    expect(await list('&status=active')).toEqual([1, active]);
    expect(await list('&sort=createdAt')).toEqual([2, active, ended]);
    expect(await list('&inactiveDays=1')).not.toContainEqual(ended);
  });

  it('means the end of the day in the time zone of the portal', async () => {
    const team = await Team.of(host);
    const { http } = team.owner;
    expect((await http.get('/clientele/portal').expect(200)).body.timeZone).toBe('UTC');
    await http.patch('/clientele/portal', { timeZone: 'Mars/Olympus' }).expect(400);
    await http.patch('/clientele/portal', { timeZone: 'Europe/Berlin' }).expect(200);
    expect((await end(team, team.member, '2026-07-01')).accessUntil).toBe(
      '2026-07-01T21:59:59.999Z',
    );
    const given = { clientId: team.clientId, email: team.email(), accessUntil: '2026-12-31' };
    const { body } = await http.post(MEMBERS, given).expect(201);
    expect(body.member.accessUntil).toBe('2026-12-31T22:59:59.999Z');
    await http.patch('/clientele/portal', { timeZone: 'UTC' }).expect(200);
  });

  it('stays when a PATCH leaves it out, and is taken away by null', async () => {
    const team = await Team.of(host);
    const until = inDays(3);
    await end(team, team.member, until);
    const named = await team.owner.http.patch(pathOf(team.member), { name: 'N' }).expect(200);
    expect(named.body.accessUntil).toBe(until);
    expect((await end(team, team.member, null)).accessUntil).toBeNull();
    const changes = (await host.recorded('member.updated')).filter(
      ({ subject, data }) =>
        subject.id === team.member.member.id && 'accessUntil' in data.change.after,
    );
    expect(changes.map(({ data }) => data.change.after)).toEqual([
      { accessUntil: Date.parse(until) },
      { accessUntil: null },
    ]);
  });

  it.each(['tomorrow', '2026-02-30', 5, ''])('is refused as %j', async (accessUntil) => {
    const team = await Team.of(host);
    const { body } = await team.owner.http.patch(pathOf(team.member), { accessUntil }).expect(400);
    expect(body.details.fields).toHaveProperty('accessUntil');
  });

  it('lies ahead when a member is made', async () => {
    const team = await Team.of(host);
    const given = { clientId: team.clientId, email: team.email(), accessUntil: inDays(-1) };
    const { body } = await team.owner.http.post(MEMBERS, given).expect(400);
    expect(body.details.fields).toEqual({ accessUntil: 'must lie ahead' });
  });

  it('frees a seat, and needs one to go on', async () => {
    const team = await Team.of(host);
    await team.join();
    await end(team, team.member, inDays(1));
    const one = { clientId: team.clientId, email: team.email(), invite: false, password: PASSWORD };
    await expect(host.members.create(host.self, one)).rejects.toMatchObject({ code: 'SEAT_LIMIT' });
    host.clock.advance(DAY);
    await host.members.create(host.self, one);
    const { body } = await team.owner.http
      .patch(pathOf(team.member), { accessUntil: null })
      .expect(409);
    expect(body.code).toBe('SEAT_LIMIT');
  });

  it('cannot be given to the last admin, who does not count with one', async () => {
    const team = await Team.of(host);
    const other = await team.join('admin', EVERYTHING);
    await end(team, other, inDays(9));
    const left = await team.admin.http.post('/clientele/me/leave').expect(409);
    expect(left.body.code).toBe('LAST_ADMIN');
    const given = await other.http
      .patch(pathOf(team.admin), { accessUntil: inDays(5) })
      .expect(409);
    expect(given.body.code).toBe('LAST_ADMIN');
    const removed = await other.http.delete(pathOf(team.admin)).expect(409);
    expect(removed.body.code).toBe('LAST_ADMIN');
    const shutOut = await other.http.post(`${pathOf(team.admin)}/deactivate`).expect(409);
    expect(shutOut.body.code).toBe('LAST_ADMIN');
    // Staff may, as they may take it away.
    await end(team, team.admin, inDays(5));
  });

  describe('of an invitation', () => {
    it('is promised, and void afterwards', async () => {
      const team = await Team.of(host);
      const given = { clientId: team.clientId, email: team.email(), accessUntil: inDays(2) };
      const projects = [{ id: 'fixed', until: inDays(1) }];
      await team.owner.http.post(MEMBERS, { ...given, projects }).expect(201);
      const token = await host.tokenFor(given.email);
      const preview = () => host.nobody.post('/clientele/invitations/preview', { token });
      expect((await preview().expect(200)).body).toMatchObject({
        accessUntil: given.accessUntil,
        projects: [{ id: 'fixed', name: expect.any(String) }],
      });
      host.clock.advance(DAY);
      expect((await preview().expect(200)).body.projects).toEqual([]);
      host.clock.advance(DAY);
      expect((await preview().expect(410)).body.code).toBe('INVITATION_VOID');
      const accept = { token, name: 'Ada', password: PASSWORD };
      const { body } = await host.nobody.post('/clientele/invitations/accept', accept).expect(410);
      expect(body.code).toBe('INVITATION_VOID');
    });

    it('is void when its inviter has less time by now', async () => {
      const team = await Team.of(host);
      const inviter = await team.join('admin', EVERYTHING);
      const email = team.email();
      await inviter.http.post(MEMBERS, { email, accessUntil: inDays(5) }).expect(201);
      const token = await host.tokenFor(email);
      await end(team, inviter, inDays(3));
      const { body } = await host.nobody
        .post('/clientele/invitations/preview', { token })
        .expect(410);
      expect(body.code).toBe('INVITATION_VOID');
    });
  });

  describe('to a project', () => {
    it('matches nothing from then on, and does not open all of its groups', async () => {
      const team = await Team.of(host);
      const { member, owner } = team;
      const until = inDays(1);
      const projects = [
        { id: 'fixed', until },
        { id: 'hourly', until },
      ];
      const { body } = await owner.http
        .patch(pathOf(member), { projects, groups: ['design'] })
        .expect(200);
      expect(body.projects).toEqual(
        ['fixed', 'hourly'].map((id) => ({ id, rate: null, customized: false, until })),
      );
      const scopes = host.app.get(ScopesService);
      const access = host.app.get(AccessService);
      const of = { portalId: host.portalId, memberId: member.member.id };
      const seen = async () => [...((await scopes.of(of)).projects ?? ['all'])].sort();
      const may = () => access.can(of, 'reports', { project: 'fixed' });
      expect([await seen(), await may()]).toEqual([['fixed', 'hourly'], true]);
      host.clock.advance(DAY);
      expect([await seen(), await may()]).toEqual([[], false]);
      const onIt = await owner.http.get('/clientele/projects/fixed/members').expect(200);
      expect(onIt.body.items.map(({ id }: { id: string }) => id)).not.toContain(of.memberId);
      const kept = await owner.http
        .patch(pathOf(member), { projects: [{ id: 'fixed' }] })
        .expect(200);
      expect(kept.body.projects[0].until).toBe(until);
      await owner.http
        .patch(pathOf(member), { projects: [{ id: 'fixed', until: null }] })
        .expect(200);
      expect([await seen(), await may()]).toEqual([['fixed'], true]);
      const changed = (await host.recorded('member.scope_changed')).filter(
        ({ subject }) => subject.id === of.memberId,
      );
      expect(changed.at(-1)!.data.change).toEqual({
        before: {
          projects: [{ id: 'fixed', rate: null, until: Date.parse(until) }],
          groups: ['design'],
        },
        after: { projects: [{ id: 'fixed', rate: null }], groups: ['design'] },
      });
    });

    it('comes along with a copy', async () => {
      const team = await Team.of(host);
      const until = inDays(4);
      await team.owner.http
        .patch(pathOf(team.admin), { projects: [{ id: 'fixed', until }] })
        .expect(200);
      const { body } = await team.admin.http.post(MEMBERS, { email: team.email() }).expect(201);
      expect(body.member.projects).toEqual([{ id: 'fixed', rate: null, customized: false, until }]);
    });
  });

  it('is stored beside the status, which stays', async () => {
    const team = await Team.of(host);
    await end(team, team.member, inDays(1));
    host.clock.advance(DAY);
    const { id } = team.member.member;
    const row = await host.dataSource.getRepository(MemberEntity).findOneByOrFail({ id });
    expect(row.status).toBe('active');
  });
});
