import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, EVERYTHING, Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { accept, invitationOptions, invite, preview } from '../joining/support/invited.js';

describeOnEachDatabase('a pending invitation that cannot be accepted', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions() },
    });
  });

  afterAll(() => host.stop());

  /** A client, and one whom an admin of it has invited. */
  async function setup(given: Partial<Parameters<typeof invite>[1]> = {}) {
    const team = await Team.of(host);
    const inviter = await team.join('admin', EVERYTHING);
    const invited = await invite(host, {
      by: inviter.actor,
      clientId: team.clientId,
      email: team.email(),
      ...given,
    });
    return { team, inviter, invited };
  }

  /** What lists and the member itself say of the invitation. */
  async function shown(
    { http }: Person,
    { invitationId, memberId }: { invitationId: string; memberId: string },
  ) {
    const { body: listed } = await http.get('/clientele/invitations').expect(200);
    const { body: member } = await http.get(`/clientele/members/${memberId}`).expect(200);
    const { body: members } = await http
      .get(`/clientele/members?clientId=${member.clientId}&limit=200`)
      .expect(200);
    const item = listed.items.find(({ id }: { id: string }) => id === invitationId);
    const among = members.items.find(({ id }: { id: string }) => id === memberId);
    expect([member.invitation.void, among.invitation.void]).toEqual([item.void, item.void]);
    return item as { void: string | null; resendableAt: string; sentAt: string };
  }

  type Loss = (team: Team, inviter: Person) => Promise<unknown>;
  const rights =
    (which: string[]) =>
    (team: Team, { member }: Person) =>
      team.owner.http
        .put(`/clientele/members/${member.id}/permissions`, allBut(...which))
        .expect(200);

  const losses: [string, string, Loss][] = [
    ['inviter', 'was removed', (_, { member }) => host.members.remove(host.self, member.id)],
    [
      'inviter',
      'was deactivated',
      (_, { member }) => host.members.deactivate(host.self, member.id),
    ],
    ['inviter', 'may not invite any more', rights(['users.invite'])],
    ['grant', 'does not hold any more what it gave', rights(['reports.edit'])],
  ];

  it.each(losses)(
    'says %s when its sender %s, and staff send it again at once',
    async (reason, _, lose) => {
      const { team, inviter, invited } = await setup({
        permissions: { mode: 'custom', permissions: { reports: true, 'reports.edit': true } },
      });
      expect((await shown(team.owner, invited)).void).toBeNull();
      await lose(team, inviter);
      const item = await shown(team.owner, invited);
      expect(item).toMatchObject({ void: reason, resendableAt: item.sentAt });
      for (const call of [preview, accept]) {
        const { body } = await call(host, invited.token).expect(410);
        expect(body).toMatchObject({ code: 'INVITATION_VOID', details: { void: reason } });
      }
      const path = `/clientele/invitations/${invited.invitationId}/resend`;
      // Who is no staff waits as ever.
      expect((await team.admin.http.post(path).expect(429)).body.code).toBe('RESEND_TOO_SOON');
      const { body } = await team.owner.http.post(path).expect(200);
      expect(body).toMatchObject({ void: null, delivery: 'queued' });
      // It is void no more, so the next one has to wait.
      expect((await team.owner.http.post(path).expect(429)).body.code).toBe('RESEND_TOO_SOON');
    },
  );

  it('says ended when its access is over by now, to client admins, too', async () => {
    const accessUntil = new Date(host.clock.now() + DAY).toISOString();
    const { team, invited } = await setup({ accessUntil });
    host.clock.advance(DAY);
    expect((await shown(team.admin, invited)).void).toBe('ended');
    const { body } = await preview(host, invited.token).expect(410);
    expect(body.details).toEqual({ void: 'ended' });
  });

  it('sends none again whose access is over, before that has another end', async () => {
    const accessUntil = new Date(host.clock.now() + DAY).toISOString();
    const { team, invited } = await setup({ accessUntil });
    const without = await team.owner.http
      .post('/clientele/members', {
        ...{ email: team.email(), clientId: team.clientId },
        ...{ accessUntil, invite: false },
      })
      .expect(201);
    host.clock.advance(2 * DAY);
    const path = `/clientele/members/${invited.memberId}`;
    const { http } = team.owner;
    const tries = [
      () => http.post(`/clientele/invitations/${invited.invitationId}/resend`),
      () => http.patch(path, { email: team.email() }),
      () => http.post(`/clientele/members/${without.body.member.id}/invite`),
    ];
    for (const one of tries) {
      const { body } = await one().expect(410);
      expect(body).toMatchObject({ code: 'INVITATION_VOID', details: { void: 'ended' } });
    }
    await http.patch(path, { accessUntil: null }).expect(200);
    const { body } = await tries[0]!().expect(200);
    expect(body).toMatchObject({ void: null, delivery: 'queued' });
  });

  it('says inviter of staff who are assigned to its client no longer', async () => {
    const { team } = await setup();
    const staff = await host.person({
      ...{ kind: 'staff', role: 'staff', email: team.email() },
      clients: [team.clientId],
    });
    const invited = await invite(host, { by: staff.actor, clientId: team.clientId });
    expect((await shown(team.owner, invited)).void).toBeNull();
    await host.members.update(host.self, staff.member.id, { clients: [] });
    expect((await shown(team.owner, invited)).void).toBe('inviter');
    await accept(host, invited.token).expect(410);
  });

  it('is told only of those that are pending: an expired one says so itself', async () => {
    const { team, inviter, invited } = await setup();
    await host.members.remove(host.self, inviter.member.id);
    host.clock.advance(7 * DAY);
    expect(await shown(team.owner, invited)).toMatchObject({ status: 'expired', void: null });
  });
});
