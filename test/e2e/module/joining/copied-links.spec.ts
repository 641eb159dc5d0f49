import { EmbeddedIdentityStore, UnverifiedIdentities } from '../../../../lib/index.js';
import { allRows } from '../../../support/all-rows.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';
import {
  invitationOptions,
  invitationRow,
  invite,
  type Invited,
  memberRow,
  NEW_PERSON,
  newEmail,
  preview,
  tokenOf,
} from './support/invited.js';

const STAFFS_CHOICE = 'what the staff has chosen';

describeOnEachDatabase('a copied link', (db) => {
  let host: TestHost;
  let team: Team;
  let owner: Person;

  beforeAll(async () => {
    const invitations = invitationOptions({ resendAfter: 0, copyLinks: true });
    host = await TestHost.start(await db.options(), { options: { invitations } });
    team = await Team.of(host);
    ({ owner } = team);
  });

  afterAll(() => host.stop());

  const copy = (invitationId: string, by = owner) =>
    by.http.post(`/clientele/invitations/${invitationId}/link`);

  /** An invitation whose link has been copied, and the token that was answered. */
  async function copied(given: Parameters<typeof invite>[1] = {}): Promise<Invited> {
    const invited = await invite(host, given);
    const { body } = await copy(invited.invitationId).expect(200);
    return { ...invited, token: new URL(body.url).searchParams.get('token')! };
  }

  const accept = (token: string, person = NEW_PERSON) =>
    host.nobody.post('/clientele/invitations/accept', { token, ...person });
  const identities = () => host.app.get(EmbeddedIdentityStore);
  const unverified = () => host.app.get(UnverifiedIdentities);
  const codeOf = async (test: ReturnType<Person['http']['post']>, status: number) =>
    (await test.expect(status)).body.code;

  it('is the present one once more: with the same end, generation and inviter, kept by no cache', async () => {
    const by = (await Team.of(host)).admin;
    const clientId = by.actor.clientId!;
    const invited = await invite(host, { by: by.actor, clientId });
    const before = await invitationRow(host, invited.invitationId);
    const answer = await copy(invited.invitationId).expect(200);
    expect(answer.body).toEqual({
      url: `https://portal.test/accept?token=${invited.token}`,
      expiresAt: new Date(before.expiresAt).toISOString(),
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    const { generation, expiresAt, inviterId, sentAt, nonces } = before;
    expect(await invitationRow(host, invited.invitationId)).toMatchObject({
      generation,
      expiresAt,
      inviterId,
      sentAt,
      nonces,
      copiedAt: host.clock.now(),
    });
    const again = await copy(invited.invitationId).expect(200);
    expect(again.body).toEqual(answer.body);
  });

  it('is told of each time, with who has it now and without it', async () => {
    const { invitationId, token, email, memberId, clientId } = await copied();
    await copy(invitationId).expect(200);
    const events = (await host.recorded('invitation.link_copied')).filter(
      ({ subject }) => subject.id === invitationId,
    );
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({
      actor: { memberId: owner.member.id },
      subject: { type: 'invitation', id: invitationId },
      data: { invitationId, memberId, clientId, email, generation: 0 },
    });
    expect(JSON.stringify(await allRows(host.dataSource))).not.toContain(token);
  });

  it('is for staff admins, where the host lets them', async () => {
    const { clientId } = team;
    const { invitationId } = await invite(host, { clientId });
    const expectRefused = async (by: Person, code: string) =>
      expect((await copy(invitationId, by)).body.code).toBe(code);
    await expectRefused(await team.colleague('staff'), 'ROLE_REQUIRED');
    await expectRefused(team.admin, 'STAFF_ONLY');
    await expectRefused(team.member, 'STAFF_ONLY');
    await expectRefused((await Team.of(host)).admin, 'NOT_FOUND');
    const plain = await TestHost.start(await db.options());
    try {
      const { owner: admin, clientId: client } = await Team.of(plain);
      const { member } = await plain.members.create(plain.self, {
        clientId: client,
        email: newEmail(),
      });
      const path = `/clientele/invitations/${member.invitation!.id}/link`;
      expect((await admin.http.post(path).expect(403)).body.code).toBe('COPY_LINKS_OFF');
      expect(await plain.recorded('invitation.link_copied')).toEqual([]);
    } finally {
      await plain.stop();
    }
  });

  it('is there for what can be accepted only', async () => {
    const cancelled = await invite(host);
    await host.invitations.cancel(host.self, cancelled.invitationId);
    expect(await codeOf(copy(cancelled.invitationId), 410)).toBe('INVITATION_CANCELLED');
    const declined = await invite(host);
    await host.nobody.post('/clientele/invitations/decline', { token: declined.token }).expect(204);
    expect(await codeOf(copy(declined.invitationId), 410)).toBe('INVITATION_DECLINED');
    const accepted = await invite(host);
    await accept(accepted.token).expect(200);
    expect(await codeOf(copy(accepted.invitationId), 409)).toBe('INVITATION_ACCEPTED');
    const expired = await invite(host);
    host.clock.advance(8 * DAY);
    expect(await codeOf(copy(expired.invitationId), 410)).toBe('INVITATION_EXPIRED');
  });

  describe('proves no address', () => {
    it('attack: its holder takes over the account of somebody else. It takes the login to it', async () => {
      const email = newEmail();
      await host.identity(email);
      const { token, memberId } = await copied({ email });
      expect((await preview(host, token).expect(200)).body.takes).toBe('login');
      expect(await codeOf(accept(token), 409)).toBe('LOGIN_REQUIRED');
      expect(await identities().authenticate(email, PASSWORD)).not.toBeNull();
      expect((await memberRow(host, memberId))?.status).toBe('pending');
    });

    it('attack: its holder sets the password of an account that staff of another portal have made', async () => {
      const email = newEmail();
      const where = { clientId: await host.client(), invite: false, password: STAFFS_CHOICE };
      await host.members.create(host.self, { email, ...where });
      const { id } = (await identities().findByEmail(email))!;
      const { token } = await copied({ email });
      expect((await preview(host, token).expect(200)).body.takes).toBe('login');
      expect(await codeOf(accept(token), 409)).toBe('LOGIN_REQUIRED');
      expect(await identities().authenticate(email, STAFFS_CHOICE)).not.toBeNull();
      expect(await unverified().has(id)).toBe(true);
    });

    it('attack: its holder makes an account in the name of somebody, and keeps it. It stays unverified until a mail is opened', async () => {
      const { token, email } = await copied();
      expect((await preview(host, token).expect(200)).body.takes).toBe('account');
      const { body } = await accept(token).expect(200);
      const { id } = body.identity as { id: string };
      expect(await unverified().portalOf(id)).toBe(host.portalId);
      const mine = host.as(id);
      expect((await mine.get('/clientele/me').expect(200)).body.memberships).toHaveLength(1);
      // In another portal it opens nothing, and the owner of the address throws the other one out.
      const rival = await host.portals.ensure({ key: 'rival', name: 'Rival' });
      const mailed = await invite(host, {
        email,
        kind: 'staff',
        by: { kind: 'host', portalId: rival.id },
      });
      const password = 'the owner of the address';
      await accept(mailed.token, { name: 'Owner', password }).expect(200);
      expect(await identities().authenticate(email, NEW_PERSON.password)).toBeNull();
      expect(await unverified().has(id)).toBe(false);
    });

    it('attack: its holder logs in by an account that another portal has made, to be let in here', async () => {
      const email = newEmail();
      const rival = await host.portals.ensure({ key: 'rival', name: 'Rival' });
      const input = { email, kind: 'staff', invite: false, password: STAFFS_CHOICE } as const;
      await host.members.create({ kind: 'host', portalId: rival.id }, input);
      const { id } = (await identities().findByEmail(email))!;
      const { token, memberId } = await copied({ email });
      const asOther = host.as(id);
      const refused = asOther.post('/clientele/invitations/accept', { token, ...NEW_PERSON });
      expect(await codeOf(refused, 409)).toBe('LOGIN_REQUIRED');
      expect((await memberRow(host, memberId))?.status).toBe('pending');
      expect(await unverified().portalOf(id)).toBe(rival.id);
    });

    it('attack: two open it at once. One account is made, and the other one has to log in to it', async () => {
      const { token, email } = await copied();
      const answers = await Promise.all(
        ['one of them', 'another one'].map((name) =>
          accept(token, { name, password: `password of ${name}` }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { id } = (await identities().findByEmail(email))!;
      expect(await unverified().has(id)).toBe(true);
    });
  });

  it('lets in who is logged in, and changes nothing of the account', async () => {
    const email = newEmail();
    const id = await host.identity(email);
    const { token, memberId } = await copied({ email });
    await host.as(id).post('/clientele/invitations/accept', { token }).expect(200);
    expect(await memberRow(host, memberId)).toMatchObject({ status: 'active', identityId: id });
    expect(await identities().authenticate(email, PASSWORD)).not.toBeNull();
    expect(await unverified().has(id)).toBe(false);
    // An unverified one of this portal stays so.
    const mine = newEmail();
    const where = { clientId: await host.client(), invite: false, password: STAFFS_CHOICE };
    await host.members.create(host.self, { email: mine, ...where });
    const own = (await identities().findByEmail(mine))!;
    const second = await copied({ email: mine });
    await host
      .as(own.id)
      .post('/clientele/invitations/accept', { token: second.token })
      .expect(200);
    expect(await unverified().has(own.id)).toBe(true);
    expect(await identities().authenticate(mine, STAFFS_CHOICE)).not.toBeNull();
  });

  it('is forgotten with its generation: the next mail proves the address again', async () => {
    const { invitationId, email } = await copied();
    await host.invitations.resend(owner.actor, invitationId);
    expect((await invitationRow(host, invitationId)).copiedAt).toBe(0);
    const { body } = await accept(await tokenOf(host, invitationId)).expect(200);
    expect(await unverified().has(body.identity.id as string)).toBe(false);
    expect(body.identity.email).toBe(email);
  });
});
