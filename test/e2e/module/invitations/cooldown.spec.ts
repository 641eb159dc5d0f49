import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY, HOUR } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';
import {
  accept,
  decline,
  invitationOptions,
  invitationRow,
  invite,
  newEmail,
} from '../joining/support/invited.js';
import { snapshot } from '../joining/support/snapshot.js';

describeOnEachDatabase('the pause between two letters to one address', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions() },
    });
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  /** A client, and an address that was invited to it an hour ago. */
  async function setup() {
    const clientId = await host.client();
    const invited = await invite(host, { clientId, email: newEmail() });
    host.clock.advance(HOUR);
    const again = { email: invited.email, clientId };
    return { ...invited, again };
  }

  function post(body: object) {
    return team.owner.http.post('/clientele/members', body);
  }

  it.each(['cancelled', 'declined', 'accepted and removed'])(
    'outlives an invitation that was %s',
    async (end) => {
      const { again, invitationId, memberId, token } = await setup();
      if (end === 'cancelled') await host.invitations.cancel(host.self, invitationId);
      else if (end === 'declined') await decline(host, token).expect(204);
      else {
        await accept(host, token).expect(200);
        await host.members.remove(host.self, memberId);
      }
      const before = await snapshot(host);
      const { body, headers } = await post(again).expect(429);
      expect([body.code, headers['retry-after']]).toEqual(['RESEND_TOO_SOON', '82800']);
      expect(await snapshot(host)).toEqual(before);
      host.clock.advance(23 * HOUR - 1);
      await post(again).expect(429);
      host.clock.advance(1);
      await post(again).expect(201);
    },
  );

  it('counts from the last letter, also one that was sent again', async () => {
    const { again, invitationId } = await setup();
    host.clock.advance(DAY);
    await host.invitations.resend(host.self, invitationId);
    await host.invitations.cancel(host.self, invitationId);
    host.clock.advance(DAY - 1);
    await post(again).expect(429);
    host.clock.advance(1);
    await post(again).expect(201);
  });

  it('outlives a correction of the address, there and back again', async () => {
    const { email, memberId } = await setup();
    const correct = (to: string) =>
      team.owner.http.patch(`/clientele/members/${memberId}`, { email: to });
    const other = newEmail();
    await correct(other).expect(200);
    const { body, headers } = await correct(email).expect(429);
    expect([body.code, headers['retry-after']]).toEqual(['RESEND_TOO_SOON', '82800']);
    host.clock.advance(23 * HOUR);
    await correct(email).expect(200);
    expect((await correct(other).expect(429)).body.code).toBe('RESEND_TOO_SOON');
  });

  it('holds for client admins and for the host itself, however the address is written', async () => {
    const email = newEmail();
    const { invitationId } = await invite(host, { clientId: team.clientId, email });
    await team.admin.http.delete(`/clientele/invitations/${invitationId}`).expect(204);
    const body = { email: ` ${email.toUpperCase()}` };
    const refused = await team.admin.http.post('/clientele/members', body).expect(429);
    expect(refused.body.code).toBe('RESEND_TOO_SOON');
    const again = invite(host, { clientId: team.clientId, email });
    await expect(again).rejects.toMatchObject({ code: 'RESEND_TOO_SOON' });
  });

  it('lets a member be made that is sent nothing, and keeps its link back', async () => {
    const { again, invitationId } = await setup();
    await host.invitations.cancel(host.self, invitationId);
    const { body } = await post({ ...again, invite: false }).expect(201);
    const link = `/clientele/members/${body.member.id}/invite`;
    const refused = await team.owner.http.post(link).expect(429);
    expect(refused.body.code).toBe('RESEND_TOO_SOON');
    host.clock.advance(DAY);
    await team.owner.http.post(link).expect(201);
  });

  it('is of each client, of staff, and of each address', async () => {
    const { again, email } = await setup();
    await post({ email, clientId: await host.client() }).expect(201);
    await post({ email, kind: 'staff' }).expect(201);
    await post({ ...again, email: newEmail() }).expect(201);
  });

  it('refuses the rows of a bulk call it is about, and no other', async () => {
    const { again, invitationId } = await setup();
    await host.invitations.cancel(host.self, invitationId);
    const other = { ...again, email: newEmail() };
    const { body } = await team.owner.http
      .post('/clientele/members/bulk', { members: [again, other] })
      .expect(200);
    expect(body.results).toMatchObject([
      { ok: false, code: 'RESEND_TOO_SOON', retryAfter: 82_800 },
      { ok: true },
    ]);
  });

  it('admits one of two calls at once', async () => {
    const { again, invitationId } = await setup();
    await host.invitations.cancel(host.self, invitationId);
    host.clock.advance(DAY);
    const answers = await Promise.all([post(again), post(again)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is none when the option is 0', async () => {
    const patient = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions({ resendAfter: 0 }) },
    });
    try {
      const email = newEmail();
      const clientId = await patient.client();
      for (let round = 0; round < 3; round += 1) {
        const { invitationId } = await invite(patient, { clientId, email });
        await patient.invitations.cancel(patient.self, invitationId);
      }
      const { invitationId } = await invite(patient, { clientId, email });
      expect(await invitationRow(patient, invitationId)).toMatchObject({ status: 'pending' });
    } finally {
      await patient.stop();
    }
  });
});
