import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('the access review', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const { owner, admin, clientId, member } = team;
    const review = (id = member.member.id, by = owner) =>
      by.http.post(`/clientele/members/${id}/review`);
    const idle = async (inactiveDays = 90, query: object = {}) => {
      const request = { clientId, inactiveDays, ...query };
      const { body } = await owner.http.get('/clientele/members').query(request).expect(200);
      return (body as { items: { id: string }[] }).items.map(({ id }) => id).sort();
    };
    const ids = (...people: { member: { id: string } }[]) =>
      people.map((each) => each.member.id).sort();
    return { team, owner, admin, member, clientId, review, idle, ids };
  }

  it('notes the time, moves the version and tells so', async () => {
    const { member, owner, review } = await setup();
    const path = `/clientele/members/${member.member.id}`;
    expect((await owner.http.get(path)).body).toMatchObject({
      lastActiveAt: null,
      reviewedAt: null,
      version: 1,
    });
    const first = host.clock.now();
    const reviewed = { reviewedAt: new Date(first).toISOString(), version: 2 };
    expect((await review().expect(200)).body).toMatchObject(reviewed);
    expect((await owner.http.get(path)).body).toMatchObject(reviewed);
    host.clock.advance(DAY);
    await review().expect(200);
    const changes = (await host.recorded('member.updated'))
      .filter(({ subject }) => subject.id === member.member.id)
      .map(({ data, notify }) => ({ ...data.change, notify }));
    expect(changes).toEqual([
      { before: { reviewedAt: null }, after: { reviewedAt: first }, notify: false },
      { before: { reviewedAt: first }, after: { reviewedAt: first + DAY }, notify: false },
    ]);
  });

  it('is due for who was not seen for so long, and for who never was', async () => {
    const { admin, member, idle, ids } = await setup();
    expect(await idle(1)).toEqual([]);
    host.clock.advance(90 * DAY);
    expect(await idle()).toEqual([]);
    host.clock.advance(1);
    expect(await idle()).toEqual(ids(admin, member));
    await member.http.get('/clientele/clients').expect(200);
    await host.settled();
    expect(await idle()).toEqual(ids(admin));
    host.clock.advance(90 * DAY + 1);
    expect(await idle()).toEqual(ids(admin, member));
  });

  it('is due again only so long after a review', async () => {
    const { admin, member, review, idle, ids } = await setup();
    host.clock.advance(91 * DAY);
    await review().expect(200);
    expect(await idle()).toEqual(ids(admin));
    host.clock.advance(90 * DAY);
    expect(await idle()).toEqual(ids(admin));
    host.clock.advance(1);
    expect(await idle()).toEqual(ids(admin, member));
  });

  it('is not due for who was let in only now', async () => {
    const { team, owner, member, clientId, idle, ids } = await setup();
    const invited = await team.invite();
    await owner.http.post(`/clientele/members/${member.member.id}/deactivate`).expect(200);
    host.clock.advance(91 * DAY);
    await host.invitations.resend(host.self, invited.invitation?.id ?? '');
    const token = await host.tokenFor(invited.email);
    const account = { token, name: 'Late', password: 'correct horse battery' };
    await host.nobody.post('/clientele/invitations/accept', account).expect(200);
    await owner.http.post(`/clientele/members/${member.member.id}/activate`).expect(200);
    const late = { member: invited };
    expect(await idle(90, { clientId })).toEqual(ids(team.admin));
    host.clock.advance(90 * DAY + 1);
    expect(await idle()).toEqual(ids(team.admin, member, late));
  });

  it('is about active members only, whatever else is asked for', async () => {
    const { team, owner, admin, member, idle, ids } = await setup();
    await team.invite();
    await owner.http.post(`/clientele/members/${member.member.id}/deactivate`).expect(200);
    host.clock.advance(91 * DAY);
    expect(await idle()).toEqual(ids(admin));
    expect(await idle(90, { status: 'active', sort: '-lastActiveAt' })).toEqual(ids(admin));
    expect(await idle(90, { status: 'pending' })).toEqual([]);
    expect(await idle(90, { kind: 'staff' })).toEqual([]);
    expect(await idle(90, { role: 'member' })).toEqual([]);
  });

  it('counts from the visit for who was last seen by a clock that was a year ahead', async () => {
    const { admin, member, clientId, owner, idle, ids } = await setup();
    const visit = async ({ http }: typeof member) => {
      await http.get('/clientele/clients').expect(200);
      await host.settled();
    };
    host.clock.advance(365 * DAY);
    await visit(member);
    host.clock.advance(-365 * DAY);
    await visit(member);
    host.clock.advance(DAY);
    await visit(admin);
    const newest = { clientId, sort: '-lastActiveAt' };
    const { body } = await owner.http.get('/clientele/members').query(newest).expect(200);
    const order = (body as { items: { id: string }[] }).items.map(({ id }) => id);
    expect(order).toEqual([admin.member.id, member.member.id]);
    host.clock.advance(89 * DAY + 1);
    expect(await idle()).toEqual(ids(member));
  });

  it('is done by staff, and in its own client by who holds users.edit, but never on oneself', async () => {
    const { team, owner, admin, member, review } = await setup();
    const staff = await team.colleague();
    const viewer = await team.join('admin', allBut('users.edit'));
    await review(member.member.id, staff).expect(200);
    await review(member.member.id, admin).expect(200);
    for (const self of [owner, admin])
      expect((await review(self.member.id, self).expect(403)).body.code).toBe('SELF_CHANGE');
    const denied = await review(member.member.id, viewer).expect(403);
    expect(denied.body).toMatchObject({
      code: 'PERMISSION_DENIED',
      details: { missing: ['users.edit'] },
    });
    expect((await review(owner.member.id, staff).expect(403)).body.code).toBe('ROLE_REQUIRED');
  });

  it('leaves the last activity as it was', async () => {
    const { member, review } = await setup();
    await member.http.get('/clientele/clients').expect(200);
    await host.settled();
    const row = () =>
      host.dataSource.getRepository(MemberEntity).findOneByOrFail({ id: member.member.id });
    const { lastActiveAt } = await row();
    host.clock.advance(DAY);
    await review().expect(200);
    expect(await row()).toMatchObject({
      lastActiveAt,
      reviewedAt: host.clock.now(),
      idleSince: host.clock.now(),
    });
  });
});
