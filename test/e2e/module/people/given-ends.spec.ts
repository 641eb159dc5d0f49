import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';

const MEMBERS = '/clientele/members';

describeOnEachDatabase('an end that a client user gives', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const inDays = (days: number) => new Date(host.clock.now() + days * DAY).toISOString();
  const pathOf = ({ member }: Person) => `${MEMBERS}/${member.id}`;
  const end = async ({ owner }: Team, who: Person, accessUntil: string | null) =>
    (await owner.http.patch(pathOf(who), { accessUntil }).expect(200)).body;

  it('is never later than its own, which is what leaving it out means', async () => {
    const team = await Team.of(host);
    const lasting = await team.join('admin', EVERYTHING);
    const own = inDays(9);
    await end(team, lasting, own);
    const invite = (more: object) => lasting.http.post(MEMBERS, { email: team.email(), ...more });
    expect((await invite({}).expect(201)).body.member.accessUntil).toBe(own);
    const earlier = inDays(3);
    const { body } = await invite({ accessUntil: earlier }).expect(201);
    expect(body.member.accessUntil).toBe(earlier);
    const later = await invite({ accessUntil: inDays(10) }).expect(403);
    expect(later.body).toMatchObject({
      code: 'PERMISSION_ESCALATION',
      details: { missing: [], accessUntil: own },
    });
    const patched = await lasting.http.patch(pathOf(team.member), { accessUntil: null });
    expect(patched.status).toBe(200);
    await end(team, team.member, earlier);
    const cleared = await lasting.http
      .patch(pathOf(team.member), { accessUntil: null })
      .expect(403);
    expect(cleared.body.code).toBe('PERMISSION_ESCALATION');
    await lasting.http.patch(pathOf(lasting), { accessUntil: earlier }).expect(403);
  });

  it('is never later by activating or inviting somebody either', async () => {
    const team = await Team.of(host);
    const brief = await team.join('admin', EVERYTHING);
    await end(team, brief, inDays(9));
    const { clientId } = team;
    const idle = await team.join();
    await host.members.deactivate(host.self, idle.member.id);
    const { id, invitation } = await team.invite();
    const waiting = { clientId, email: team.email(), invite: false };
    const { member } = await host.members.create(host.self, waiting);
    host.clock.advance(2 * DAY);
    const tries = [
      brief.http.post(`${pathOf(idle)}/activate`),
      brief.http.post(`/clientele/invitations/${invitation!.id}/resend`),
      brief.http.post(`${MEMBERS}/${member.id}/invite`),
      brief.http.patch(`${MEMBERS}/${id}`, { email: team.email() }),
    ];
    for (const one of tries) {
      const { body } = await one.expect(403);
      expect(body.code).toBe('PERMISSION_ESCALATION');
    }
    await end(team, idle, inDays(3));
    await brief.http.post(`${pathOf(idle)}/activate`).expect(200);
  });

  it('needs users.edit', async () => {
    const team = await Team.of(host);
    const { body } = await team.member.http
      .patch(pathOf(team.admin), { accessUntil: inDays(1) })
      .expect(403);
    expect(body.code).toBe('PERMISSION_DENIED');
  });
});
