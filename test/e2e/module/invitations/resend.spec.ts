import { describeOnEachDatabase } from '../../../support/databases.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import {
  accept,
  decline,
  invitationOptions,
  invitationRow,
  invite,
  memberRow,
  preview,
  tokenOf,
} from '../joining/support/invited.js';
import { snapshot } from '../joining/support/snapshot.js';

describeOnEachDatabase('sending an invitation again', (db) => {
  let host: TestHost;
  let admin: Person;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions({ expiresIn: '3d' }) },
    });
    admin = await host.person({ email: 'admin@agency.test', kind: 'staff', role: 'admin' });
  });

  afterAll(() => host.stop());

  function resend(invitationId: string) {
    return admin.http.post(`/clientele/invitations/${invitationId}/resend`);
  }

  it('keeps role, scope and permissions, and the old link is dead (C7)', async () => {
    const permissions = { reports: true, 'reports.edit': true };
    const { token, invitationId, memberId } = await invite(host, {
      name: 'Ada',
      role: 'admin',
      projects: [{ id: 'hourly', rate: '90.00' }, { id: 'fixed' }],
      groups: ['build'],
      permissions: { mode: 'custom', permissions },
      message: 'Welcome.',
    });
    const [member, view] = [
      await memberRow(host, memberId),
      await host.members.get(host.self, memberId),
    ];
    host.clock.advance(DAY);
    const { body } = await resend(invitationId).expect(200);
    expect(body).toEqual({
      id: invitationId,
      status: 'pending',
      sentAt: iso(0),
      expiresAt: iso(3 * DAY),
      openedAt: null,
      resendableAt: iso(DAY),
      void: null,
      delivery: 'queued',
      locale: null,
    });
    for (const call of [preview, accept, decline]) {
      const answer = await call(host, token).expect(410);
      expect(answer.body).toMatchObject({ code: 'INVITATION_SUPERSEDED' });
    }
    expect(await memberRow(host, memberId)).toEqual(member);
    expect(await host.members.get(host.self, memberId)).toEqual({ ...view, invitation: body });

    const fresh = await tokenOf(host, invitationId);
    const shown = await preview(host, fresh).expect(200);
    expect(shown.body).toMatchObject({ role: 'admin', message: 'Welcome.' });
    await accept(host, fresh).expect(200);
    expect(await memberRow(host, memberId)).toMatchObject({
      role: 'admin',
      mode: 'custom',
      permissions,
    });
    expect(await host.members.get(host.self, memberId)).toMatchObject({
      projects: [{ id: 'fixed' }, { id: 'hourly', rate: '90.00' }],
      groups: ['build'],
    });
    const late = await accept(host, token).expect(409);
    expect(late.body).toMatchObject({ code: 'INVITATION_ACCEPTED' });
  });

  function iso(later: number): string {
    return new Date(host.clock.now() + later).toISOString();
  }

  it('waits a day, and says how much of it is left in whole seconds', async () => {
    const { invitationId, token } = await invite(host);
    const before = await snapshot(host);
    const first = await resend(invitationId).expect(429);
    expect(first.body).toMatchObject({ code: 'RESEND_TOO_SOON' });
    expect(first.headers['retry-after']).toBe('86400');
    host.clock.advance(DAY - 1500);
    expect((await resend(invitationId).expect(429)).headers['retry-after']).toBe('2');
    host.clock.advance(1499);
    expect((await resend(invitationId).expect(429)).headers['retry-after']).toBe('1');
    expect(await snapshot(host)).toEqual(before);
    await preview(host, token).expect(200);
    host.clock.advance(1);
    await resend(invitationId).expect(200);
    await resend(invitationId).expect(429);
  });

  it('gives an expired one a new life, and counts its links', async () => {
    const { invitationId, token } = await invite(host);
    host.clock.advance(3 * DAY);
    await preview(host, token).expect(410);
    await resend(invitationId).expect(200);
    host.clock.advance(3 * DAY - 1);
    await preview(host, await tokenOf(host, invitationId)).expect(200);
    await resend(invitationId).expect(200);
    const { generation, nonces, sentAt } = await invitationRow(host, invitationId);
    expect([generation, new Set(nonces).size, sentAt]).toEqual([2, 3, host.clock.now()]);
    const resent = (await host.recorded('invitation.resent')).filter(
      ({ subject }) => subject.id === invitationId,
    );
    expect(resent.map(({ data }) => data.generation)).toEqual([1, 2]);
    expect(resent.map(({ actor }) => actor?.memberId)).toEqual([admin.member.id, admin.member.id]);
    await accept(host, await tokenOf(host, invitationId)).expect(200);
  });

  it('is told by the invitation when it can be', async () => {
    const { invitationId, memberId } = await invite(host);
    const shown = await admin.http.get(`/clientele/members/${memberId}`).expect(200);
    expect(shown.body).toMatchObject({ invitation: { id: invitationId, resendableAt: iso(DAY) } });
  });

  it.each(['garbage', '019bc1a2-0000-7abc-8def-0123456789ab', 'a'.repeat(300)])(
    'does not find %s',
    async (id) => {
      const { body } = await resend(id).expect(404);
      expect(body).toMatchObject({ code: 'NOT_FOUND' });
      await admin.http.delete(`/clientele/invitations/${id}`).expect(404);
    },
  );
});
