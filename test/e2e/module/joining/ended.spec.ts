import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import {
  accept,
  decline,
  type Invited,
  invitationOptions,
  invitationRow,
  invite,
  memberRow,
  preview,
} from './support/invited.js';
import { snapshot } from './support/snapshot.js';

type Call = (invited: Invited) => ReturnType<typeof accept>;

describeOnEachDatabase('the end of an invitation', (db) => {
  let host: TestHost;
  let admin: Person;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions({ resendAfter: 0 }) },
    });
    admin = await host.person({ email: 'admin@agency.test', kind: 'staff', role: 'admin' });
  });

  afterAll(() => host.stop());

  const verbs: Record<string, Call> = {
    preview: ({ token }) => preview(host, token),
    accept: ({ token }) => accept(host, token),
    decline: ({ token }) => decline(host, token),
    cancel: ({ invitationId }) => admin.http.delete(`/clientele/invitations/${invitationId}`),
    resend: ({ invitationId }) => admin.http.post(`/clientele/invitations/${invitationId}/resend`),
    remove: ({ memberId }) => admin.http.delete(`/clientele/members/${memberId}`),
  };

  const by = (verb: string): Call => verbs[verb]!;

  it.each([
    ['accepted', 'accept', 409, 'INVITATION_ACCEPTED'],
    ['declined', 'decline', 410, 'INVITATION_DECLINED'],
    ['cancelled', 'cancel', 410, 'INVITATION_CANCELLED'],
    ['cancelled', 'remove', 410, 'INVITATION_CANCELLED'],
  ])('stays %s, after %s, whatever is tried (C8)', async (status, ending, code, name) => {
    const invited = await invite(host);
    const ended = await by(ending)(invited);
    expect(ended.status).toBeLessThan(300);
    expect(await invitationRow(host, invited.invitationId)).toMatchObject({
      status,
      endedAt: host.clock.now(),
      version: 2,
    });
    const before = await snapshot(host);
    for (const verb of ['preview', 'accept', 'decline', 'cancel', 'resend']) {
      const answer = await by(verb)(invited);
      expect([verb, answer.status, (answer.body as { code: string }).code]).toEqual([
        verb,
        code,
        name,
      ]);
    }
    expect(await snapshot(host)).toEqual(before);
    host.clock.advance(8 * DAY);
    const { body } = await by('accept')(invited).expect(code);
    expect(body).toMatchObject({ code: name });
  });

  it.each(['preview', 'accept', 'decline'])(
    'is a cancelled one for who comes to %s when the host has deleted the member itself',
    async (verb) => {
      const invited = await invite(host);
      await host.dataSource.getRepository(MemberEntity).delete({ id: invited.memberId });
      const { body } = await by(verb)(invited).expect(410);
      expect(body).toMatchObject({ code: 'INVITATION_CANCELLED' });
    },
  );

  it.each(['decline', 'cancel', 'remove'])('takes the pending member along by %s', async (verb) => {
    const invited = await invite(host, { projects: [{ id: 'fixed' }], groups: ['design'] });
    await by(verb)(invited).expect(204);
    expect(await memberRow(host, invited.memberId)).toBeNull();
    await admin.http.get(`/clientele/members/${invited.memberId}`).expect(404);
    const types = (await host.recorded())
      .filter(({ subject }) => [invited.invitationId, invited.memberId].includes(subject.id))
      .map(({ type }) => type)
      .sort();
    expect(types).toEqual([
      `invitation.${verb === 'decline' ? 'declined' : 'cancelled'}`,
      'invitation.sent',
      'member.created',
      ...(verb === 'remove' ? ['member.removed'] : []),
    ]);
  });

  it.each(['decline', 'cancel', 'remove'])('leaves room for a new one after %s', async (verb) => {
    const old = await invite(host);
    await by(verb)(old).expect(204);
    const { email, clientId } = old;
    const fresh = await invite(host, { email, clientId: clientId! });
    await accept(host, fresh.token).expect(200);
    expect((await by('accept')(old)).status).toBe(410);
  });

  it('outlives the member it made', async () => {
    const invited = await invite(host);
    await by('accept')(invited).expect(200);
    await by('remove')(invited).expect(204);
    const before = await snapshot(host);
    const { body } = await by('accept')(invited).expect(409);
    expect(body).toMatchObject({ code: 'INVITATION_ACCEPTED' });
    await by('cancel')(invited).expect(409);
    await by('resend')(invited).expect(409);
    expect(await snapshot(host)).toEqual(before);
  });

  it('says that an expired one has expired, but lets it be sent again or cancelled (C8)', async () => {
    const [one, two, three] = [await invite(host), await invite(host), await invite(host)];
    host.clock.advance(7 * DAY);
    const before = await snapshot(host);
    for (const verb of ['preview', 'accept', 'decline']) {
      const { body } = await by(verb)(one).expect(410);
      expect(body).toMatchObject({ code: 'INVITATION_EXPIRED' });
    }
    expect(await snapshot(host)).toEqual(before);
    const { body } = await by('resend')(one).expect(200);
    expect(body).toMatchObject({
      status: 'pending',
      sentAt: new Date(host.clock.now()).toISOString(),
      expiresAt: new Date(host.clock.now() + 7 * DAY).toISOString(),
    });
    await by('cancel')(two).expect(204);
    await by('remove')(three).expect(204);
    expect((await invitationRow(host, three.invitationId)).status).toBe('cancelled');
  });

  it('is not for strangers to bring about', async () => {
    const invited = await invite(host);
    const stranger = await host.person({
      email: 's@b.test',
      clientId: await host.client('B'),
      role: 'admin',
    });
    const plain = await host.person({ email: 'p@b.test', clientId: invited.clientId! });
    const path = `/clientele/invitations/${invited.invitationId}`;
    const before = await snapshot(host);
    for (const [who, status] of [
      [host.nobody, 401],
      [stranger.http, 404],
      [plain.http, 403],
    ] as const) {
      await who.delete(path).expect(status);
      await who.post(`${path}/resend`).expect(status);
    }
    expect(await snapshot(host)).toEqual(before);
  });
});
