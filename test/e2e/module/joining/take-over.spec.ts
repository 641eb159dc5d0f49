import { EmbeddedIdentityStore, hostActor, UnverifiedIdentities } from '../../../../lib/index.js';
import type { CreateMember } from '../../../../lib/index.js';
import { IdentityEntity } from '../../../../lib/schema/identity.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import {
  accept,
  decline,
  invitationOptions,
  invite,
  type Invited,
  invitationRow,
  memberRow,
  NEW_PERSON,
  newEmail,
  preview,
  tokenOf,
} from './support/invited.js';
import { snapshot } from './support/snapshot.js';

const STAFFS_CHOICE = 'what the staff has chosen';

describeOnEachDatabase('an invitation for whom staff gave a password', (db) => {
  let host: TestHost;
  let owner: Person;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: {
        invitations: invitationOptions({ resendAfter: 0 }),
        members: { seatsPerClient: 1 },
      },
    });
    owner = await host.person({ kind: 'staff', role: 'admin', email: newEmail() });
  });

  afterAll(() => host.stop());

  const identities = () => host.app.get(EmbeddedIdentityStore);
  const unverified = () => host.app.get(UnverifiedIdentities);

  /** An active member whose identity is unverified, or with `known` missing. */
  async function setup({ known, ...given }: Partial<CreateMember> & { known?: boolean } = {}) {
    const email = newEmail();
    if (known) await host.identity(email);
    const clientId = await host.client();
    const input = { email, clientId, invite: false, password: STAFFS_CHOICE, ...given };
    const { member } = await host.members.create(host.self, input);
    return {
      email,
      memberId: member.id,
      clientId,
      identity: (await identities().findByEmail(email))!,
    };
  }

  async function send(memberId: string): Promise<Invited> {
    const { member, invitation } = await host.members.invite(owner.actor, memberId);
    const { id: invitationId } = invitation;
    const token = await tokenOf(host, invitationId);
    return { email: member.email, clientId: member.clientId, memberId, invitationId, token };
  }

  async function isTakenOver(email: string): Promise<boolean> {
    const old = await identities().authenticate(email, STAFFS_CHOICE);
    const now = await identities().authenticate(email, NEW_PERSON.password);
    return old === null && now?.name === NEW_PERSON.name && !(await unverified().has(now.id));
  }

  it.each(['the same membership', 'another client', 'another portal'])(
    'sets name and password anew and ends the sessions: a link to %s',
    async (where) => {
      const { email, memberId, identity } = await setup();
      const rival = await host.portals.ensure({ key: 'rival', name: 'Rival' });
      const link =
        where === 'the same membership'
          ? await send(memberId)
          : where === 'another client'
            ? await invite(host, { email })
            : await invite(host, { email, kind: 'staff', by: hostActor(rival.id) });
      const { body } = await accept(host, link.token).expect(200);
      expect(body).toEqual({
        identity: { id: identity.id, email, name: NEW_PERSON.name },
        memberId: link.memberId,
        portalId: expect.any(String) as string,
      });
      expect(await isTakenOver(email)).toBe(true);
      const { sessionsEndedAt } = (await identities().findById(identity.id))!;
      expect(sessionsEndedAt).toBeGreaterThan(identity.sessionsEndedAt);
      expect(await memberRow(host, memberId)).toMatchObject({
        identityId: identity.id,
        status: 'active',
      });
    },
  );

  it('is shown and answered as to a person nobody knows', async () => {
    const { email } = await setup();
    const shown = async (invited: Invited) => {
      const seen = await preview(host, invited.token).expect(200);
      const unnamed = await host.nobody
        .post('/clientele/invitations/accept', { token: invited.token })
        .expect(400);
      const weak = await host.nobody
        .post('/clientele/invitations/accept', {
          token: invited.token,
          name: 'X',
          password: 'short',
        })
        .expect(400);
      return JSON.stringify([seen.body, unnamed.body, weak.body]).replaceAll(
        invited.email,
        'EMAIL',
      );
    };
    const clientId = await host.client();
    const ofNew = await shown(await invite(host, { clientId }));
    expect(ofNew).toContain('"takes":"account"');
    expect(await shown(await invite(host, { email, clientId }))).toBe(ofNew);
  });

  it('takes no login with the password of the staff for one', async () => {
    const { email, identity, memberId } = await setup();
    const { token } = await send(memberId);
    const { body } = await accept(host, token, identity.id).expect(400);
    expect(Object.keys(body.details.fields)).toEqual(['name', 'password']);
    const both = { token, ...NEW_PERSON };
    await host.as(identity.id).post('/clientele/invitations/accept', both).expect(200);
    expect(await isTakenOver(email)).toBe(true);
  });

  it('still refuses somebody who is logged in as somebody else', async () => {
    const { memberId } = await setup();
    const other = await setup();
    const { token } = await send(memberId);
    const { body } = await accept(host, token, other.identity.id).expect(403);
    expect(body.code).toBe('WRONG_RECIPIENT');
  });

  it('keeps what the member is and may do', async () => {
    const given = {
      role: 'admin',
      projects: [{ id: 'hourly', rate: '9.00' }],
      groups: ['design'],
    } as const;
    const permissions = { mode: 'custom', permissions: { tasks: true } } as const;
    const { memberId } = await setup({ ...given, permissions });
    const before = await host.members.get(host.self, memberId);
    const { token } = await send(memberId);
    await accept(host, token).expect(200);
    const after = await host.members.get(host.self, memberId);
    expect(after).toEqual({ ...before, name: NEW_PERSON.name, version: before.version + 1 });
  });

  it('binds the person whose email it is, once it is logged in', async () => {
    const { email, memberId, identity } = await setup({ known: true });
    const { token } = await send(memberId);
    expect((await preview(host, token).expect(200)).body.takes).toBe('login');
    expect((await accept(host, token).expect(409)).body.code).toBe('LOGIN_REQUIRED');
    expect(await memberRow(host, memberId)).toMatchObject({ identityId: null });
    await accept(host, token, identity.id).expect(200);
    expect(await memberRow(host, memberId)).toMatchObject({ identityId: identity.id });
    expect(await identities().authenticate(email, STAFFS_CHOICE)).toBeNull();
    const me = await host.as(identity.id).get('/clientele/me').expect(200);
    expect(me.body.membership).toMatchObject({ id: memberId });
  });

  it.each([false, true])(
    'is followed by no further one, but after a decline or a cancellation (identity known: %s)',
    async (known) => {
      const { memberId, identity } = await setup({ known });
      const first = await send(memberId);
      await decline(host, first.token).expect(204);
      expect(await invitationRow(host, first.invitationId)).toMatchObject({ status: 'declined' });
      const second = await send(memberId);
      await host.invitations.cancel(owner.actor, second.invitationId);
      expect((await accept(host, second.token)).body.code).toBe('INVITATION_CANCELLED');
      expect(await memberRow(host, memberId)).toMatchObject({ status: 'active' });
      const third = await send(memberId);
      await accept(host, third.token, known ? identity.id : undefined).expect(200);
      await expect(send(memberId)).rejects.toMatchObject({ code: 'ALREADY_MEMBER' });
      expect(await invitationRow(host, first.invitationId)).toMatchObject({ status: 'declined' });
    },
  );

  it('is ended when its member is removed, and lets nobody in while it is deactivated', async () => {
    const { memberId } = await setup();
    const { token, invitationId } = await send(memberId);
    await host.members.deactivate(host.self, memberId);
    for (const call of [preview, accept]) {
      const { body } = await call(host, token).expect(409);
      expect(body).toMatchObject({ code: 'MEMBER_STATE', details: { status: 'deactivated' } });
    }
    await expect(host.invitations.resend(owner.actor, invitationId)).rejects.toMatchObject({
      code: 'MEMBER_STATE',
    });
    await host.members.remove(host.self, memberId);
    expect(await invitationRow(host, invitationId)).toMatchObject({ status: 'cancelled' });
    expect((await accept(host, token)).body.code).toBe('INVITATION_CANCELLED');
  });

  it('takes no seat twice', async () => {
    const { memberId } = await setup();
    const { token } = await send(memberId);
    await preview(host, token).expect(200);
    await accept(host, token).expect(200);
  });

  it('is void once who has edited the member may not give this any more', async () => {
    const { memberId } = await setup();
    const { token } = await send(memberId);
    const editor = await host.person({ kind: 'staff', email: newEmail() });
    await host.members.update(editor.actor, memberId, { role: 'admin' });
    await host.members.deactivate(host.self, editor.member.id);
    expect((await accept(host, token).expect(410)).body.code).toBe('INVITATION_VOID');
  });

  it('leaves what somebody verified meanwhile to its owner', async () => {
    const { email, memberId, identity } = await setup();
    const [first, second] = [await send(memberId), await invite(host, { email })];
    await unverified().verify(identity.id);
    for (const { token } of [first, second]) {
      expect((await accept(host, token).expect(409)).body.code).toBe('LOGIN_REQUIRED');
      await accept(host, token, identity.id).expect(200);
    }
    expect(await identities().authenticate(email, STAFFS_CHOICE)).not.toBeNull();
  });

  it.each([
    { isVerified: true, status: 409 },
    { isVerified: false, status: 200 },
  ])(
    'gives the member to who has the email now only while its person is unverified: $isVerified',
    async ({ isVerified, status }) => {
      const { email, memberId, identity } = await setup();
      const { token } = await send(memberId);
      if (isVerified) await unverified().verify(identity.id);
      const rows = host.dataSource.getRepository(IdentityEntity);
      await rows.update({ id: identity.id }, { email: newEmail() });
      const other = await host.identity(email);
      const { body } = await accept(host, token, other).expect(status);
      expect(body.code).toBe(isVerified ? 'ALREADY_MEMBER' : undefined);
      const identityId = isVerified ? identity.id : other;
      expect(await memberRow(host, memberId)).toMatchObject({ identityId });
    },
  );

  it('takes over once when two links for the email are accepted at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { email } = await setup();
      const links = [await invite(host, { email }), await invite(host, { email })];
      const answers = await Promise.all(links.map(({ token }) => accept(host, token)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.map(({ body }) => body.code)).toContain('LOGIN_REQUIRED');
      expect(await isTakenOver(email)).toBe(true);
    }
  });

  it('takes over an identity that was made while it was being accepted', async () => {
    const { email } = await setup();
    const { token } = await invite(host, { email });
    const findByEmail = jest.spyOn(identities(), 'findByEmail').mockResolvedValueOnce(null);
    await accept(host, token).expect(200);
    findByEmail.mockRestore();
    expect(await isTakenOver(email)).toBe(true);
  });

  it('leaves everything as it was when the write of the password fails', async () => {
    const { memberId } = await setup();
    const { token } = await send(memberId);
    const before = await snapshot(host);
    jest
      .spyOn(identities(), 'prepareReset')
      .mockResolvedValueOnce(() => Promise.reject(new Error('The users table is locked.')));
    await accept(host, token).expect(500);
    expect(await snapshot(host)).toEqual(before);
    await accept(host, token).expect(200);
  });
});
