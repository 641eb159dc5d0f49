import { LetterEntity } from '../../../../lib/schema/letter.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { accept, invitationOptions, invite, preview, tokenOf } from './support/invited.js';
import { ask, joinWishes, makeLink } from './support/join-links.js';

describeOnEachDatabase('an invitation that domains or join links stand against', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(
      await db.options(),
      joinWishes({
        invitations: invitationOptions({ perAddressAndDay: 2 }),
        joinLinks: { perAddressAndDay: 100 },
      }),
    );
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const { clientId, owner } = team;
    const narrow = (allowedDomains: string[] | null) =>
      owner.http.patch(`/clientele/clients/${clientId}`, { allowedDomains }).expect(200);
    return { team, clientId, owner, narrow };
  }

  /** Why lists, and the member itself, say that the person's invitation is void. */
  async function shownVoid({ http }: Person, email: string): Promise<unknown> {
    const { body: members } = await http.get(`/clientele/members?q=${email}`).expect(200);
    const [{ id, invitation }] = members.items;
    const { body: member } = await http.get(`/clientele/members/${id}`).expect(200);
    const { body: listed } = await http.get('/clientele/invitations').expect(200);
    const item = listed.items.find((each: { id: string }) => each.id === invitation.id);
    expect([member.invitation.void, item.void]).toEqual([invitation.void, invitation.void]);
    return invitation.void;
  }

  async function lettersTo(email: string): Promise<LetterEntity[]> {
    const letters = host.dataSource.getRepository(LetterEntity);
    return letters.find({ where: { email }, order: { leavesAt: 'ASC' } });
  }

  it('says domain while the lists do not have its address’s, and sending it again does not help', async () => {
    const { team, clientId, owner, narrow } = await setup();
    const invited = await invite(host, { clientId, email: team.email() });
    expect(await shownVoid(owner, invited.email)).toBeNull();
    await narrow(['elsewhere.test']);
    expect(await shownVoid(owner, invited.email)).toBe('domain');
    for (const call of [preview, accept]) {
      const { body } = await call(host, invited.token).expect(410);
      expect(body).toMatchObject({ code: 'INVITATION_VOID', details: { void: 'domain' } });
    }
    const path = `/clientele/invitations/${invited.invitationId}/resend`;
    expect((await owner.http.post(path).expect(422)).body.code).toBe('EMAIL_DOMAIN_NOT_ALLOWED');
    await narrow(null);
    expect(await shownVoid(owner, invited.email)).toBeNull();
    await accept(host, invited.token).expect(200);
  });

  it('says domain of staff by the list of staff alone', async () => {
    const { team, clientId, owner } = await setup();
    const [user, colleague] = [team.email(), team.email()];
    await invite(host, { clientId, email: user });
    await invite(host, { kind: 'staff', email: colleague });
    const change = (staffDomains: string[] | null) =>
      owner.http.patch('/clientele/portal', { staffDomains }).expect(200);
    await change(['agency.test']);
    expect(await shownVoid(owner, user)).toBeNull();
    expect(await shownVoid(owner, colleague)).toBe('domain');
    await change(null);
  });

  it('says link once its join link is revoked, and staff send it again at once', async () => {
    const { team, clientId, owner } = await setup();
    const { id, token } = await makeLink(host, owner, clientId);
    const email = team.email();
    await ask(host, token, email);
    expect(await shownVoid(owner, email)).toBeNull();
    await owner.http.delete(`/clientele/clients/${clientId}/join-links/${id}`).expect(204);
    expect(await shownVoid(owner, email)).toBe('link');
    const { body } = await preview(host, await host.tokenFor(email)).expect(410);
    expect(body.details).toEqual({ void: 'link' });
    const { items } = await host.members.list(host.self, { q: email });
    const { id: invitationId } = items[0]!.invitation!;
    const { body: sent } = await owner.http
      .post(`/clientele/invitations/${invitationId}/resend`)
      .expect(200);
    expect(sent.void).toBeNull();
    await accept(host, await tokenOf(host, invitationId)).expect(200);
  });

  it('says link of all who wait once a join link is used up', async () => {
    const { team, clientId, owner } = await setup();
    const { token } = await makeLink(host, owner, clientId, { uses: 1 });
    const [first, second] = [team.email(), team.email()];
    await ask(host, token, first);
    await ask(host, token, second);
    expect(await shownVoid(owner, second)).toBeNull();
    await accept(host, await host.tokenFor(first)).expect(200);
    expect(await shownVoid(owner, second)).toBe('link');
  });

  it('goes out later where the address has had its letters of the day, by join links, too', async () => {
    const { team, owner } = await setup();
    const email = team.email();
    const now = host.clock.now();
    for (let at = 0; at < 3; at += 1) {
      const { token } = await makeLink(host, owner, await host.client());
      await ask(host, token, email);
    }
    const letters = await lettersTo(email);
    expect(letters.map(({ kind, sentAt, leavesAt }) => [kind, sentAt, leavesAt])).toEqual([
      ['invitation', now, now],
      ['invitation', now, now],
      ['invitation', now, now + DAY],
    ]);
  });

  it('is not sent to who asks again while the pause lasts that others have begun', async () => {
    const { team, clientId, owner } = await setup();
    const { token } = await makeLink(host, owner, clientId);
    const email = team.email();
    await ask(host, token, email);
    await ask(host, token, email);
    expect(await lettersTo(email)).toHaveLength(1);
    host.clock.advance(DAY);
    await ask(host, token, email);
    expect(await lettersTo(email)).toHaveLength(2);
  });
});
