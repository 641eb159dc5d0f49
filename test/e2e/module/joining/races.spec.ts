import type { Response } from 'supertest';
import { IdentityEntity } from '../../../../lib/schema/identity.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import {
  accept,
  decline,
  invitationOptions,
  invitationRow,
  invite,
  memberRow,
  newEmail,
} from './support/invited.js';

describeOnEachDatabase('invitations in a race', (db) => {
  let host: TestHost;
  let admin: Person;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: {
        members: { seatsPerClient: 1 },
        invitations: invitationOptions({ resendAfter: 0 }),
      },
    });
    admin = await host.person({ email: 'admin@agency.test', kind: 'staff', role: 'admin' });
  });

  afterAll(() => host.stop());

  /** What has ended this invitation so far. */
  async function endings(invitationId: string): Promise<string[]> {
    const ending = ['invitation.accepted', 'invitation.declined', 'invitation.cancelled'];
    return (await host.recorded())
      .filter(({ type, subject }) => subject.id === invitationId && ending.includes(type))
      .map(({ type }) => type);
  }

  function identitiesOf(email: string) {
    return host.dataSource.getRepository(IdentityEntity).findBy({ email });
  }

  it('accepts the same invitation once when many calls race (C1)', async () => {
    const { token, email, clientId, memberId, invitationId } = await invite(host);
    const answers = await Promise.all(Array.from({ length: 24 }, () => accept(host, token)));
    expect(statuses(answers)).toEqual([200, ...Array<number>(23).fill(409)]);
    const members = await host.dataSource.getRepository(MemberEntity).findBy({ email });
    expect(members).toMatchObject([{ id: memberId, clientId, status: 'active' }]);
    expect(await identitiesOf(email)).toHaveLength(1);
    expect(await endings(invitationId)).toEqual(['invitation.accepted']);
  });

  it('accepts the same invitation once when one person calls many times (C1)', async () => {
    const { token, email, invitationId } = await invite(host);
    const identityId = await host.identity(email);
    const answers = await Promise.all(
      Array.from({ length: 24 }, () => accept(host, token, identityId)),
    );
    expect(statuses(answers)).toEqual([200, ...Array<number>(23).fill(409)]);
    expect(await endings(invitationId)).toEqual(['invitation.accepted']);
  });

  it('lets one of two acceptances have the last seat (C2)', async () => {
    for (let round = 0; round < 5; round += 1) {
      const clientId = await host.client();
      const two = [await invite(host, { clientId }), await invite(host, { clientId })];
      const answers = await Promise.all(two.map(({ token }) => accept(host, token)));
      expect(statuses(answers)).toEqual([200, 409]);
      const lost = answers.findIndex(({ status }) => status === 409);
      expect(answers[lost]!.body).toMatchObject({ code: 'SEAT_LIMIT', details: { seats: 1 } });
      expect((await invitationRow(host, two[lost]!.invitationId)).status).toBe('pending');
      expect(await identitiesOf(two[lost]!.email)).toEqual([]);
    }
  });

  it('lets the one who found no seat in as soon as there is one', async () => {
    const clientId = await host.client();
    const first = await invite(host, { clientId });
    const second = await invite(host, { clientId });
    await accept(host, first.token).expect(200);
    await accept(host, second.token).expect(409);
    await host.members.deactivate(admin.actor, first.memberId);
    await accept(host, second.token).expect(200);
  });

  it('makes one account of a person whom two clients invited', async () => {
    for (let round = 0; round < 5; round += 1) {
      const email = newEmail();
      const two = [await invite(host, { email }), await invite(host, { email })];
      const answers = await Promise.all(two.map(({ token }) => accept(host, token)));
      expect(statuses(answers)).toEqual([200, 409]);
      const lost = answers.findIndex(({ status }) => status === 409);
      expect(answers[lost]!.body).toMatchObject({ code: 'LOGIN_REQUIRED' });
      const [identity, ...others] = await identitiesOf(email);
      expect(others).toEqual([]);
      await accept(host, two[lost]!.token, identity!.id).expect(200);
    }
  });

  it('invites a person once when two calls race (C9)', async () => {
    const body = { email: newEmail(), clientId: await host.client() };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => admin.http.post('/clientele/members', body)),
    );
    expect(statuses(answers)).toEqual([201, ...Array<number>(5).fill(409)]);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused.map(({ body }) => (body as { code: string }).code)).toEqual(
      Array(5).fill('ALREADY_INVITED'),
    );
  });

  it('ends an invitation in one way whatever races about it (C4)', async () => {
    const won = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      const { token, invitationId, memberId, email } = await invite(host);
      const path = `/clientele/invitations/${invitationId}`;
      const calls = [
        () => accept(host, token),
        () => decline(host, token),
        () => admin.http.delete(path),
        () => admin.http.post(`${path}/resend`),
        () => admin.http.delete(`/clientele/members/${memberId}`),
      ];
      // Another order each round, so that another call comes first.
      const order = [...calls.slice(round % 5), ...calls.slice(0, round % 5)];
      const answers = await Promise.all(order.map((call) => call()));
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);

      // Removing the member works after an acceptance too, so it may come second.
      const [ending, ...more] = await endings(invitationId);
      expect(more).toEqual([]);
      const { status } = await invitationRow(host, invitationId);
      expect(`invitation.${status}`).toBe(ending);
      expect(await memberRow(host, memberId)).toBeNull();
      expect(await identitiesOf(email)).toHaveLength(status === 'accepted' ? 1 : 0);
      won.add(status);
    }
    expect(won.size).toBeGreaterThan(1);
  });

  it('either sends again or accepts, never an accepted one again (C4)', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { token, invitationId, memberId } = await invite(host);
      const resend = () => admin.http.post(`/clientele/invitations/${invitationId}/resend`);
      const calls = [() => accept(host, token), resend];
      const order = round % 2 === 0 ? calls : calls.toReversed();
      const answers = await Promise.all(order.map((call) => call()));
      const accepted = answers.at(round % 2);
      const row = await invitationRow(host, invitationId);
      const member = await memberRow(host, memberId);
      const { code } = accepted!.body as { code?: string };
      expect([code, row.status, row.generation, member?.status]).toEqual(
        accepted!.status === 200
          ? [undefined, 'accepted', 0, 'active']
          : ['INVITATION_SUPERSEDED', 'pending', 1, 'pending'],
      );
    }
  });
});

function statuses(answers: readonly Response[]): number[] {
  return answers.map(({ status }) => status).sort();
}
