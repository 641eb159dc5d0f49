import { LifeSweeper } from '../../../../lib/index.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY, HOUR } from '../../../support/test-clock.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('the end of access', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const inDays = (days: number) => new Date(host.clock.now() + days * DAY).toISOString();
  const pathOf = ({ member }: Person) => `/clientele/members/${member.id}`;
  const end = async ({ owner }: Team, who: Person, accessUntil: string | null) =>
    (await owner.http.patch(pathOf(who), { accessUntil }).expect(200)).body;

  describe('is told', () => {
    const sweep = () => host.app.get(LifeSweeper).sweepEnds();
    const toldOf = async ({ member }: { readonly member: Pick<Person['member'], 'id'> }) =>
      (await host.recorded())
        .filter(
          ({ type, subject }) => subject.id === member.id && type.startsWith('member.access_'),
        )
        .map(({ type }) => type);

    it('seven days before, and once it has come, each once for each end', async () => {
      const team = await Team.of(host);
      const { member } = team;
      await end(team, member, inDays(8));
      await sweep();
      expect(await toldOf(member)).toEqual([]);
      host.clock.advance(DAY);
      await sweep();
      await sweep();
      expect(await toldOf(member)).toEqual(['member.access_ending']);
      host.clock.advance(7 * DAY);
      await Promise.all([sweep(), sweep()]);
      const both = ['member.access_ending', 'member.access_ended'];
      expect(await toldOf(member)).toEqual(both);
      await end(team, member, inDays(1));
      await sweep();
      expect(await toldOf(member)).toEqual([...both, 'member.access_ending']);
    });

    it('of staff, in the audit trail without a client', async () => {
      const team = await Team.of(host);
      const { owner } = team;
      const email = team.email();
      const { member } = await host.person({ kind: 'staff', role: 'staff', email });
      await host.members.update(host.self, member.id, { accessUntil: inDays(1) });
      await sweep();
      host.clock.advance(2 * DAY);
      await sweep();
      const { body } = await owner.http
        .get(`/clientele/audit?subjectId=${member.id}&limit=2`)
        .expect(200);
      const items = body.items as { type: string; data: object }[];
      expect(items.map(({ type }) => type)).toEqual([
        'member.access_ended',
        'member.access_ending',
      ]);
      for (const { data } of items)
        expect(data).toMatchObject({ memberId: member.id, clientId: null });
    });

    it('once by however many instances, after a downtime over both', async () => {
      const options = await db.options(db.name === 'SQLite' ? { file: true } : {});
      const one = await TestHost.start(options);
      const two = await TestHost.start(options);
      const clientId = await one.client();
      for (let at = 0; at < 25; at += 1)
        await one.person({
          clientId,
          email: `p${at}@x.test`,
          accessUntil: new Date(one.clock.now() + HOUR).toISOString(),
        });
      for (const each of [one, two]) each.clock.advance(30 * DAY);
      await Promise.all([one, two].map(({ app }) => app.get(LifeSweeper).sweepEnds()));
      const told = (await one.recorded()).filter(({ type }) => type.startsWith('member.access_'));
      expect(told.map(({ type }) => type)).toEqual(Array(25).fill('member.access_ended'));
      expect(new Set(told.map(({ subject }) => subject.id)).size).toBe(25);
      await two.stop();
      await one.stop();
    });

    it('to nobody of a member that is not let in, and once it has none', async () => {
      const team = await Team.of(host);
      await end(team, team.member, inDays(1));
      await team.owner.http.post(`${pathOf(team.member)}/deactivate`).expect(200);
      const other = await team.join();
      await end(team, other, inDays(1));
      await end(team, other, null);
      host.clock.advance(2 * DAY);
      await sweep();
      expect([await toldOf(team.member), await toldOf(other)]).toEqual([[], []]);
    });

    it('that it is near once the member is let in, of one that was not when it came near', async () => {
      const team = await Team.of(host);
      await end(team, team.member, inDays(5));
      await team.owner.http.post(`${pathOf(team.member)}/deactivate`).expect(200);
      const { id, email } = await team.invite();
      await host.members.update(host.self, id, { accessUntil: inDays(5) });
      await sweep();
      const accepted = { token: await host.tokenFor(email), name: 'Ada', password: PASSWORD };
      await host.nobody.post('/clientele/invitations/accept', accepted).expect(200);
      await team.owner.http.post(`${pathOf(team.member)}/activate`).expect(200);
      await sweep();
      await sweep();
      const near = ['member.access_ending'];
      expect([await toldOf(team.member), await toldOf({ member: { id } })]).toEqual([near, near]);
    });

    const lostBy = async ({ clientId }: Team) =>
      (await host.recorded('client.without_admin'))
        .filter(({ subject }) => subject.id === clientId)
        .map(({ data }) => data.memberId);

    it('of a client that is left without an admin by it', async () => {
      const team = await Team.of(host);
      await end(team, team.admin, inDays(1));
      host.clock.advance(DAY);
      await sweep();
      expect(await lostBy(team)).toEqual([team.admin.member.id]);
    });

    it('of such a client once, by the end that came last, after however long a downtime', async () => {
      const team = await Team.of(host);
      const [first, last] = [await team.join('admin'), await team.join('admin')];
      await end(team, first, inDays(1));
      await end(team, last, inDays(2));
      await end(team, team.admin, inDays(2));
      host.clock.advance(3 * DAY);
      await sweep();
      const ids = [last, team.admin].map(({ member }) => member.id).sort();
      expect(await lostBy(team)).toEqual([ids[1]]);
    });

    it('of no client that has another admin, or had none that could log in', async () => {
      const team = await Team.of(host);
      const other = await team.join('admin');
      await end(team, other, inDays(1));
      host.clock.advance(DAY);
      await sweep();
      expect(await lostBy(team)).toEqual([]);
    });

    it('by one statement where there is nothing to tell', async () => {
      await sweep();
      const { queries } = await countQueries(host.dataSource, sweep);
      expect(queries).toHaveLength(1);
    });
  });
});
