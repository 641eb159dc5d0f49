import { IDENTITY_STORE, type IdentityStore } from '../../../../lib/ports/index.js';
import { InvitationEntity } from '../../../../lib/schema/invitation.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestHost } from '../../../support/test-host.js';
import { withFailingWrites } from './support/failing-writes.js';
import {
  accept,
  decline,
  invitationOptions,
  invitationRow,
  invite,
  memberRow,
  tokenOf,
} from './support/invited.js';
import { snapshot } from './support/snapshot.js';

describeOnEachDatabase('an invitation when something fails', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions({ resendAfter: 0 }) },
    });
  });

  afterAll(() => host.stop());

  it.each([
    ['member', MemberEntity],
    ['invitation', InvitationEntity],
  ])('can be accepted after the write of the %s failed (C3)', async (_, entity) => {
    const { token } = await invite(host);
    const before = await snapshot(host);
    await withFailingWrites(host, entity, () => accept(host, token).expect(500));
    expect(await snapshot(host)).toEqual(before);
    await accept(host, token).expect(200);
  });

  it("can be accepted after the write of the host's identity failed (C3)", async () => {
    const { token } = await invite(host);
    const before = await snapshot(host);
    const store = host.app.get<IdentityStore>(IDENTITY_STORE);
    jest
      .spyOn(store, 'prepare')
      .mockResolvedValueOnce(() => Promise.reject(new Error('The users table is locked.')));
    const { body } = await accept(host, token).expect(500);
    expect(JSON.stringify(body)).not.toContain('users table');
    expect(await snapshot(host)).toEqual(before);
    await accept(host, token).expect(200);
  });

  it('stays as it is when declining or cancelling fails', async () => {
    const { token, invitationId } = await invite(host);
    const before = await snapshot(host);
    await withFailingWrites(host, InvitationEntity, async () => {
      await decline(host, token).expect(500);
      await expect(host.invitations.cancel(host.self, invitationId)).rejects.toThrow('full');
    });
    expect(await snapshot(host)).toEqual(before);
    await accept(host, token).expect(200);
  });

  it('is neither stored nor sent when the write of the member failed', async () => {
    const clientId = await host.client();
    const before = await snapshot(host);
    for (const entity of [MemberEntity, InvitationEntity]) {
      await withFailingWrites(host, entity, () =>
        expect(invite(host, { clientId })).rejects.toThrow('full'),
      );
    }
    expect(await snapshot(host)).toEqual(before);
  });

  it("is as it was when the host's transaction is rolled back (C4)", async () => {
    const { token, invitationId } = await invite(host);
    const before = await snapshot(host);
    const steps = [
      (manager: typeof host.dataSource.manager) =>
        host.invitations.cancel(host.self, invitationId, manager),
      (manager: typeof host.dataSource.manager) =>
        host.invitations.resend(host.self, invitationId, manager),
    ];
    for (const step of steps) {
      const rolledBack = host.dataSource.transaction(async (manager) => {
        await step(manager);
        throw new Error('The host thinks better of it.');
      });
      await expect(rolledBack).rejects.toThrow('thinks better');
      expect(await snapshot(host)).toEqual(before);
    }
    await accept(host, token).expect(200);
  });

  it('stays ended when a roll-back or a commit comes late (C4)', async () => {
    const { token, invitationId, memberId } = await invite(host);
    await accept(host, token).expect(200);
    const before = await snapshot(host);
    for (const step of ['cancel', 'resend'] as const) {
      const late = host.dataSource.transaction(async (manager) => {
        await host.invitations[step](host.self, invitationId, manager);
      });
      await expect(late).rejects.toMatchObject({ code: 'INVITATION_ACCEPTED' });
    }
    expect(await snapshot(host)).toEqual(before);
    expect(await memberRow(host, memberId)).toMatchObject({ status: 'active' });
  });

  it.each(['cancel', 'resend'] as const)(
    'stays accepted when a transaction that began before comes to %s it (C4)',
    async (step) => {
      const { token, invitationId, memberId } = await invite(host);
      // On one connection nothing can be accepted beside an open transaction.
      const isBeside = !db.hasOneConnection;
      if (!isBeside) await accept(host, token).expect(200);
      const late = host.dataSource.transaction(async (manager) => {
        await manager.getRepository(InvitationEntity).findOneByOrFail({ id: invitationId });
        if (isBeside) await accept(host, token).expect(200);
        await host.invitations[step](host.self, invitationId, manager);
      });
      await expect(late).rejects.toThrow();
      expect(await invitationRow(host, invitationId)).toMatchObject({
        status: 'accepted',
        generation: 0,
      });
      expect(await memberRow(host, memberId)).toMatchObject({ status: 'active' });
    },
  );

  it('sends nothing of a resend that was rolled back', async () => {
    const { token, invitationId } = await invite(host);
    const rolledBack = host.dataSource.transaction(async (manager) => {
      await host.invitations.resend(host.self, invitationId, manager);
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    expect(await tokenOf(host, invitationId)).toBe(token);
  });
});
