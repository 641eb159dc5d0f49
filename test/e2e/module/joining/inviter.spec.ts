import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { permissions as catalogue } from '../../../support/test-permissions.js';
import {
  accept,
  invitationOptions,
  invitationRow,
  invite,
  memberRow,
  newEmail,
  preview,
  tokenOf,
} from './support/invited.js';
import { snapshot } from './support/snapshot.js';

const EVERYTHING = Object.fromEntries(catalogue.keys.map((key) => [key as string, true]));

describeOnEachDatabase('the inviter of an invitation', (db) => {
  let host: TestHost;
  let staff: Person;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions({ resendAfter: 0 }) },
    });
    staff = await host.person({ email: 'staff@agency.test', kind: 'staff', role: 'staff' });
  });

  afterAll(() => host.stop());

  /** A client with two admins who hold every permission. */
  async function clientWithTwoAdmins() {
    const clientId = await host.client();
    const clientAdmin = () =>
      host.person({
        email: newEmail(),
        clientId,
        role: 'admin',
        permissions: { mode: 'custom', permissions: EVERYTHING },
      });
    const [inviter, other] = [await clientAdmin(), await clientAdmin()];
    return { clientId, inviter, other };
  }

  /** Staff switches one permission of an admin off. */
  async function take(memberId: string, key: string): Promise<void> {
    const body = { mode: 'custom', permissions: { ...EVERYTHING, [key]: false } };
    await staff.http.put(`/clientele/members/${memberId}/permissions`, body).expect(200);
  }

  type Loss = (inviter: Person) => Promise<unknown>;

  const losses: [string, Loss][] = [
    ['was removed', ({ member }) => host.members.remove(staff.actor, member.id)],
    ['was deactivated', ({ member }) => host.members.deactivate(staff.actor, member.id)],
    [
      'was demoted',
      ({ member }) => host.members.update(staff.actor, member.id, { role: 'member' }),
    ],
    ['lost the permission to invite', ({ member }) => take(member.id, 'users.invite')],
    ['does not hold any more what it promised', ({ member }) => take(member.id, 'reports.edit')],
  ];

  it.each(losses)(
    'makes it void once it %s, until another sends it again (C10)',
    async (_, lose) => {
      const { clientId, inviter, other } = await clientWithTwoAdmins();
      const permissions = { reports: true, 'reports.view': true, 'reports.edit': true };
      const { token, invitationId, memberId } = await invite(host, {
        by: inviter.actor,
        clientId,
        permissions: { mode: 'custom', permissions },
      });
      await preview(host, token).expect(200);
      await lose(inviter);
      const before = await snapshot(host);
      for (const call of [preview, accept]) {
        const { body } = await call(host, token).expect(410);
        expect(body).toMatchObject({ code: 'INVITATION_VOID' });
      }
      expect(await snapshot(host)).toEqual(before);

      await other.http.post(`/clientele/invitations/${invitationId}/resend`).expect(200);
      expect((await invitationRow(host, invitationId)).inviterId).toBe(other.member.id);
      await accept(host, await tokenOf(host, invitationId)).expect(200);
      expect(await memberRow(host, memberId)).toMatchObject({ status: 'active', permissions });
    },
  );

  it('makes it void while the ceiling keeps it from inviting, and no longer (C10)', async () => {
    const { clientId, inviter } = await clientWithTwoAdmins();
    const { token } = await invite(host, { by: inviter.actor, clientId });
    await host.clients.setCeiling(staff.actor, clientId, {
      permissions: { 'users.invite': false },
    });
    for (const call of [preview, accept]) {
      const { body } = await call(host, token).expect(410);
      expect(body).toMatchObject({ code: 'INVITATION_VOID' });
    }
    await host.clients.setCeiling(staff.actor, clientId, { permissions: {} });
    await accept(host, token).expect(200);
  });

  it('makes it void while deactivated, and no longer (C10)', async () => {
    const { clientId, inviter } = await clientWithTwoAdmins();
    const { token } = await invite(host, { by: inviter.actor, clientId });
    await host.members.deactivate(staff.actor, inviter.member.id);
    await accept(host, token).expect(410);
    await host.members.activate(staff.actor, inviter.member.id);
    await accept(host, token).expect(200);
  });

  it('must still be staff, and for staff still an admin (C10)', async () => {
    const boss = await host.person({ email: newEmail(), kind: 'staff', role: 'admin' });
    const toStaff = await invite(host, { by: boss.actor, kind: 'staff' });
    const toClient = await invite(host, { by: boss.actor });
    await host.person({ email: newEmail(), kind: 'staff', role: 'admin' });
    await host.members.update(host.self, boss.member.id, { role: 'staff' });
    await accept(host, toStaff.token).expect(410);
    await accept(host, toClient.token).expect(200);
    const another = await invite(host, { by: boss.actor });
    await host.members.remove(host.self, boss.member.id);
    const { body } = await accept(host, another.token).expect(410);
    expect(body).toMatchObject({ code: 'INVITATION_VOID' });
  });

  it('is nobody to be asked when the host itself invited', async () => {
    const { token, invitationId } = await invite(host);
    expect((await invitationRow(host, invitationId)).inviterId).toBeNull();
    await accept(host, token).expect(200);
  });

  it('becomes whoever edits what the pending member may do', async () => {
    const { clientId, inviter, other } = await clientWithTwoAdmins();
    const invited = () => invite(host, { by: inviter.actor, clientId });
    const [one, two, three] = [await invited(), await invited(), await invited()];
    await other.http.patch(`/clientele/members/${one.memberId}`, { role: 'admin' }).expect(200);
    const permissions = { mode: 'custom', permissions: { reports: true } };
    await other.http.put(`/clientele/members/${two.memberId}/permissions`, permissions).expect(200);
    await other.http.patch(`/clientele/members/${three.memberId}`, { name: 'Tess' }).expect(200);
    const inviters = await Promise.all(
      [one, two, three].map(
        async ({ invitationId }) => (await invitationRow(host, invitationId)).inviterId,
      ),
    );
    expect(inviters).toEqual([other.member.id, other.member.id, inviter.member.id]);

    await host.members.remove(staff.actor, inviter.member.id);
    await accept(host, one.token).expect(200);
    await host.members.deactivate(staff.actor, other.member.id);
    await accept(host, two.token).expect(410);
    await accept(host, three.token).expect(410);
  });

  it('hands out in a resend what it must hold itself', async () => {
    const { clientId, inviter } = await clientWithTwoAdmins();
    const weaker = await host.person({ email: newEmail(), clientId, role: 'admin' });
    const { invitationId } = await invite(host, {
      by: inviter.actor,
      clientId,
      permissions: { mode: 'custom', permissions: { reports: true, 'reports.edit': true } },
    });
    const path = `/clientele/invitations/${invitationId}/resend`;
    const before = await snapshot(host);
    const { body } = await weaker.http.post(path).expect(403);
    expect(body).toMatchObject({ code: 'PERMISSION_DENIED', details: { missing: ['users.edit'] } });
    expect(await snapshot(host)).toEqual(before);

    const permissions = { users: true, 'users.invite': true, 'users.edit': true };
    const editor = await host.person({
      email: newEmail(),
      clientId,
      role: 'admin',
      permissions: { mode: 'custom', permissions },
    });
    const escalation = await editor.http.post(path).expect(403);
    expect(escalation.body).toMatchObject({
      code: 'PERMISSION_ESCALATION',
      details: { missing: ['reports', 'reports.edit'] },
    });
    await staff.http.post(path).expect(200);
  });
});
