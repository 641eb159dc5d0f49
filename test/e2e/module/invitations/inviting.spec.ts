import { newId } from '../../../../lib/database/ids.js';
import { hostActor } from '../../../../lib/index.js';
import { ProfileEntity } from '../../../../lib/schema/profile.entity.js';
import { ProfilesService } from '../../../../lib/permissions/profiles.service.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { DAY, HOUR } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import {
  accept,
  invitationOptions,
  invite,
  memberRow,
  newEmail,
  preview,
} from '../joining/support/invited.js';
import { snapshot } from '../joining/support/snapshot.js';

describeOnEachDatabase('inviting', (db) => {
  let host: TestHost;
  let admin: Person;
  let clientId: string;
  let foreign: { clientId: string; profileId: string; memberId: string };

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: {
        invitations: invitationOptions({ pendingPerClient: 2, perActorAndHour: 3, resendAfter: 0 }),
      },
    });
    admin = await host.person({ email: 'admin@agency.test', kind: 'staff', role: 'admin' });
    clientId = await host.client();
    const actor = hostActor((await host.portals.ensure({ key: 'other', name: 'Other' })).id);
    const theirs = await host.clients.create(actor, { name: 'Theirs', type: 'business' });
    const profile = await profiles().create(actor, { name: 'Theirs', permissions: {} });
    const { memberId } = await invite(host, { by: actor, clientId: theirs.id });
    foreign = { clientId: theirs.id, profileId: profile.id, memberId };
  });

  afterAll(() => host.stop());

  function profiles(): ProfilesService {
    return host.app.get(ProfilesService);
  }

  function post(body: object) {
    return admin.http.post('/clientele/members', { email: newEmail(), clientId, ...body });
  }

  type Case = [string, () => object, number, { code: string; details?: object }];

  const random = '019bc1a2-0000-7abc-8def-0123456789ab';
  const mode = (permissions: object) => () => ({ permissions });

  it.each<Case>([
    ['a role nobody has', () => ({ role: 'boss' }), 400, { code: 'VALIDATION_FAILED' }],
    ['a role of staff', () => ({ role: 'staff' }), 400, { code: 'VALIDATION_FAILED' }],
    [
      'an unknown profile',
      mode({ mode: 'profile', profileId: random }),
      404,
      { code: 'NOT_FOUND', details: { field: 'profileId' } },
    ],
    [
      'a malformed profile',
      mode({ mode: 'profile', profileId: 'x\0' }),
      404,
      { code: 'NOT_FOUND', details: { field: 'profileId' } },
    ],
    [
      "another portal's profile",
      () => ({ permissions: { mode: 'profile', profileId: foreign.profileId } }),
      404,
      { code: 'NOT_FOUND', details: { field: 'profileId' } },
    ],
    [
      'an unknown project',
      () => ({ projects: [{ id: 'fixed' }, { id: 'nowhere' }] }),
      422,
      { code: 'UNKNOWN_PROJECT', details: { ids: ['nowhere'] } },
    ],
    [
      'an unknown group',
      () => ({ groups: ['design', 'nobody'] }),
      422,
      { code: 'UNKNOWN_GROUP', details: { ids: ['nobody'] } },
    ],
    [
      'an unknown permission',
      mode({ mode: 'custom', permissions: { reports: true, 'reports.edti': true } }),
      422,
      { code: 'UNKNOWN_PERMISSION', details: { keys: ['reports.edti'] } },
    ],
    [
      'an unknown member to clone',
      mode({ mode: 'clone', fromMemberId: random }),
      404,
      { code: 'NOT_FOUND', details: { field: 'fromMemberId' } },
    ],
    [
      'a malformed member to clone',
      mode({ mode: 'clone', fromMemberId: '\0' }),
      404,
      { code: 'NOT_FOUND', details: { field: 'fromMemberId' } },
    ],
    [
      "another portal's member to clone",
      () => ({ permissions: { mode: 'clone', fromMemberId: foreign.memberId } }),
      404,
      { code: 'NOT_FOUND', details: { field: 'fromMemberId' } },
    ],
    ['an unknown mode', mode({ mode: 'all' }), 400, { code: 'VALIDATION_FAILED' }],
    ['an unknown client', () => ({ clientId: random }), 404, { code: 'NOT_FOUND' }],
    ['a malformed client', () => ({ clientId: 'acme' }), 404, { code: 'NOT_FOUND' }],
    ["another portal's client", () => ({ clientId: foreign.clientId }), 404, { code: 'NOT_FOUND' }],
    ['an unknown kind', () => ({ kind: 'robot' }), 400, { code: 'VALIDATION_FAILED' }],
    ['no email', () => ({ email: '' }), 400, { code: 'VALIDATION_FAILED' }],
    ['two emails', () => ({ email: 'a@b.test, c@d.test' }), 400, { code: 'VALIDATION_FAILED' }],
    [
      'a line break in the email',
      () => ({ email: 'a@b.test\r\nBcc: c@d.test' }),
      400,
      { code: 'VALIDATION_FAILED' },
    ],
    [
      'too long a message',
      () => ({ message: 'm'.repeat(1001) }),
      400,
      { code: 'VALIDATION_FAILED' },
    ],
    ['a template', () => ({ templateId: random }), 404, { code: 'NOT_FOUND' }],
    ['a field nobody knows', () => ({ nobody: random }), 400, { code: 'VALIDATION_FAILED' }],
  ])('refuses %s, stores nothing and sends nothing (C6)', async (_, body, status, refusal) => {
    const before = await snapshot(host);
    const answer = await post(body()).expect(status);
    expect(answer.body).toMatchObject(refusal);
    expect(await snapshot(host)).toEqual(before);
  });

  it('refuses a person who is invited or a member here, whatever the state (C9)', async () => {
    const here = await host.client();
    const pending = await invite(host, { clientId: here });
    const active = await host.person({ email: newEmail(), clientId: here });
    const idle = await host.person({ email: newEmail(), clientId: here });
    await host.members.deactivate(host.self, idle.member.id);
    const before = await snapshot(host);
    for (const [email, code] of [
      [pending.email, 'ALREADY_INVITED'],
      [active.member.email, 'ALREADY_MEMBER'],
      [idle.member.email, 'ALREADY_MEMBER'],
      [idle.member.email.toUpperCase(), 'ALREADY_MEMBER'],
    ]) {
      const { body } = await post({ email, clientId: here }).expect(409);
      expect(body).toMatchObject({ code });
    }
    expect(await snapshot(host)).toEqual(before);
    host.clock.advance(8 * DAY);
    const { body } = await post({ email: pending.email, clientId: here }).expect(409);
    expect(body).toMatchObject({ code: 'ALREADY_INVITED' });
  });

  it('takes the same person in another client, and among staff (C9)', async () => {
    const { member } = await host.person({ email: newEmail(), clientId });
    const { email } = member;
    const others = [await invite(host, { email }), await invite(host, { email, kind: 'staff' })];
    const identityId = await host.identity(email);
    for (const { token } of others) await accept(host, token, identityId).expect(200);
    const me = await host.as(identityId).get('/clientele/me').expect(200);
    expect((me.body as { memberships: object[] }).memberships).toHaveLength(3);
  });

  it('keeps a client within its pending invitations, and each for itself', async () => {
    const here = await host.client();
    const [one, two] = [
      await invite(host, { clientId: here }),
      await invite(host, { clientId: here }),
    ];
    const before = await snapshot(host);
    await expect(invite(host, { clientId: here })).rejects.toMatchObject({
      code: 'PENDING_LIMIT',
      details: { limit: 2 },
    });
    expect(await snapshot(host)).toEqual(before);
    await invite(host);
    await invite(host, { kind: 'staff' });
    await accept(host, one.token).expect(200);
    const three = await invite(host, { clientId: here });
    await host.invitations.cancel(host.self, three.invitationId);
    await invite(host, { clientId: here });

    host.clock.advance(7 * DAY);
    const [five] = [await invite(host, { clientId: here }), await invite(host, { clientId: here })];
    const again = () => host.invitations.resend(host.self, two.invitationId);
    await expect(again()).rejects.toMatchObject({ code: 'PENDING_LIMIT' });
    await host.invitations.resend(host.self, five.invitationId);
    await host.invitations.cancel(host.self, five.invitationId);
    await again();
  });

  it('keeps an actor within its invitations of an hour, and not the host', async () => {
    host.clock.advance(HOUR);
    const { actor, http } = await host.person({ email: newEmail(), kind: 'staff' });
    const body = async () => ({ email: newEmail(), clientId: await host.client() });
    const first = await invite(host, { by: actor });
    host.clock.advance(HOUR / 2);
    await invite(host, { by: actor });
    await invite(host, { by: actor });
    const before = await snapshot(host);
    const refused = await http
      .post('/clientele/members', { email: newEmail(), clientId })
      .expect(429);
    expect(refused.body).toMatchObject({ code: 'INVITATION_RATE_LIMIT' });
    expect(refused.headers['retry-after']).toBe('1800');
    expect(await snapshot(host)).toEqual(before);
    await http.post(`/clientele/invitations/${first.invitationId}/resend`).expect(429);
    await invite(host);
    await admin.http.post('/clientele/members', await body()).expect(201);
    host.clock.advance(HOUR / 2);
    await http.post('/clientele/members', await body()).expect(201);
    await http.post('/clientele/members', await body()).expect(429);
  });

  it('keeps the profile it promises until somebody accepts (C11)', async () => {
    const { id } = await profiles().create(host.self, {
      name: `Editors ${newId()}`,
      permissions: { reports: true, 'reports.edit': true },
    });
    const { token, memberId } = await invite(host, {
      permissions: { mode: 'profile', profileId: id },
    });
    const rows = host.dataSource.getRepository(ProfileEntity);
    await expect(rows.delete({ id })).rejects.toThrow();
    const shown = await preview(host, token).expect(200);
    expect(shown.body).toMatchObject({
      permissions: ['reports', 'reports.edit'],
      permissionLabels: { reports: 'Reports', 'reports.edit': 'Edit' },
    });

    await rows.update({ id }, { permissions: { reports: true } });
    const narrower = await preview(host, token).expect(200);
    expect(narrower.body).toMatchObject({ permissions: ['reports'] });
    await accept(host, token).expect(200);
    expect(await memberRow(host, memberId)).toMatchObject({ mode: 'profile', profileId: id });
  });
});
