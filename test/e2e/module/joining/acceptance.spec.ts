import { EmbeddedIdentityStore } from '../../../../lib/index.js';
import { IDENTITY_STORE, type IdentityStore } from '../../../../lib/ports/index.js';
import { IdentityEntity } from '../../../../lib/schema/identity.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { DAY } from '../../../support/test-clock.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';
import {
  accept,
  decline,
  invitationRow,
  invite,
  memberRow,
  NEW_PERSON,
  newEmail,
  preview,
} from './support/invited.js';
import { snapshot } from './support/snapshot.js';

const NO_NAME = { name: 'must not be empty: it names the new account' };
const NO_PASSWORD = {
  password: 'must have 12 to 128 characters: it protects the new account',
};

describeOnEachDatabase('accepting an invitation', (db) => {
  let host: TestHost;
  let admin: Person;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    admin = await host.person({ email: 'admin@agency.test', kind: 'staff', role: 'admin' });
  });

  afterAll(() => host.stop());

  function identityRow(email: string) {
    return host.dataSource.getRepository(IdentityEntity).findOneBy({ email });
  }

  it('makes an account that logs in, and a member that is let in', async () => {
    const { token, email, memberId, invitationId } = await invite(host);
    const { body } = await accept(host, token).expect(200);
    const identity = await identityRow(email);
    expect(body).toEqual({
      identity: { id: identity!.id, email, name: 'New Person' },
      memberId,
      portalId: host.portalId,
    });
    expect(await host.app.get(EmbeddedIdentityStore).authenticate(email, PASSWORD)).toMatchObject({
      id: identity!.id,
    });
    expect(await memberRow(host, memberId)).toMatchObject({
      status: 'active',
      identityId: identity!.id,
      name: 'New Person',
      version: 2,
    });
    expect(await invitationRow(host, invitationId)).toMatchObject({
      status: 'accepted',
      endedAt: host.clock.now(),
    });
    await host.as(identity!.id).get('/clientele/members').expect(403);
    const [event] = (await host.recorded('invitation.accepted')).slice(-1);
    expect(event).toMatchObject({
      data: { invitationId, memberId, email, identityId: identity!.id },
      notify: false,
    });
  });

  it('takes the account the person has, once the person is logged in (C15)', async () => {
    const email = newEmail();
    const identityId = await host.identity(email, 'Own Name');
    const other = await host.person({ email, clientId: await host.client() });
    const before = [await identityRow(email), await memberRow(host, other.member.id)];
    const { token, memberId } = await invite(host, { email, name: 'As invited' });

    const refused = await accept(host, token).expect(409);
    expect(refused.body).toMatchObject({ code: 'LOGIN_REQUIRED' });
    await host
      .as(identityId)
      .post('/clientele/invitations/accept', {
        token,
        name: 'Hers',
        password: 'another password 9',
      })
      .expect(200);
    expect(await memberRow(host, memberId)).toMatchObject({ status: 'active', identityId });
    expect([await identityRow(email), await memberRow(host, other.member.id)]).toEqual(before);
  });

  it('refuses somebody else who is logged in, whether or not the invited person has an account', async () => {
    const known = newEmail();
    await host.identity(known);
    for (const email of [known, newEmail()]) {
      const { token, invitationId } = await invite(host, { email });
      const before = await snapshot(host);
      const { body } = await host
        .as(admin.actor.identityId!)
        .post('/clientele/invitations/accept', { token, ...NEW_PERSON })
        .expect(403);
      expect(body).toMatchObject({ code: 'WRONG_RECIPIENT' });
      expect(JSON.stringify(body)).not.toContain(email);
      expect(await snapshot(host)).toEqual(before);
      expect((await invitationRow(host, invitationId)).status).toBe('pending');
    }
  });

  it('counts a credential that is none as nobody', async () => {
    const known = await invite(host, { email: newEmail() });
    await accept(host, known.token, 'no such identity').expect(400);
    await host
      .as('no such identity')
      .post('/clientele/invitations/accept', { token: known.token, ...NEW_PERSON })
      .expect(200);
    const again = await invite(host, { email: known.email });
    const { body } = await accept(host, again.token, 'no such identity').expect(409);
    expect(body).toMatchObject({ code: 'LOGIN_REQUIRED' });
  });

  it('knows the person by any spelling of the email (C5)', async () => {
    const email = `A.B-${newEmail().toUpperCase()}`;
    const clientId = await host.client();
    const invited = await invite(host, { email: ` ${email} `, clientId });
    expect(invited.email).toBe(email.toLowerCase());
    for (const spelling of [email.toLowerCase(), email]) {
      const { body } = await admin.http
        .post('/clientele/members', { email: spelling, clientId })
        .expect(409);
      expect(body).toMatchObject({ code: 'ALREADY_INVITED' });
    }
    const identityId = await host.identity(email.toLowerCase());
    await host.dataSource.getRepository(IdentityEntity).update({ id: identityId }, { email });
    await accept(host, invited.token, identityId).expect(200);
  });

  it('knows the person by both forms of the domain, whatever its host keeps (C5)', async () => {
    const [local = ''] = newEmail().split('@');
    const [readable, kept] = [`${local}@bücher.test`, `${local}@xn--bcher-kva.test`];
    const clientId = await host.client();
    const invited = await invite(host, { email: `${readable}\u200b`, clientId });
    expect(invited.email).toBe(kept);
    for (const email of [readable, kept, readable.toUpperCase()]) {
      const again = await admin.http.post('/clientele/members', { email, clientId }).expect(409);
      expect(again.body).toMatchObject({ code: 'ALREADY_INVITED' });
    }
    const identityId = await host.identity(kept);
    await host.dataSource
      .getRepository(IdentityEntity)
      .update({ id: identityId }, { email: readable });
    await accept(host, invited.token, identityId).expect(200);
  });

  it('makes an account that is logged in to by either form, and by the password in either form', async () => {
    const [local = ''] = newEmail().split('@');
    const invited = await invite(host, { email: `${local}@bücher.test` });
    const given = {
      token: invited.token,
      name: '\u200bZara\u2060',
      password: 'cafe\u0301\u3000of olden days',
    };
    await host.nobody.post('/clientele/invitations/accept', given).expect(200);
    const identities = host.app.get(EmbeddedIdentityStore);
    for (const email of [`${local}@bücher.test`, ` ${local}@XN--BCHER-KVA.test\ufeff`]) {
      expect(await identities.findByEmail(email)).toMatchObject({ name: 'Zara' });
      for (const password of ['caf\u00e9 of olden days', given.password])
        expect(await identities.authenticate(email, password)).toMatchObject({ name: 'Zara' });
      expect(await identities.authenticate(email, 'cafe of olden days')).toBeNull();
    }
    expect(await identities.authenticate('no email', 'caf\u00e9 of olden days')).toBeNull();
  });

  it('asks for a name that can be seen', async () => {
    const invited = await invite(host);
    const given = { token: invited.token, name: '\u200b\u3164', password: 'correct horse battery' };
    const { body } = await host.nobody.post('/clientele/invitations/accept', given).expect(400);
    expect(body.details.fields).toHaveProperty('name');
  });

  it('tells an accent from none', async () => {
    const clientId = await host.client();
    const plain = newEmail();
    const accented = `é${plain.slice(1)}`;
    const one = await invite(host, { email: `e${plain.slice(1)}`, clientId });
    const two = await invite(host, { email: accented, clientId });
    await accept(host, one.token).expect(200);
    await accept(host, two.token).expect(200);
  });

  it.each<[string, object, object]>([
    ['neither', {}, { ...NO_NAME, ...NO_PASSWORD }],
    ['no name', { password: PASSWORD }, NO_NAME],
    ['no password', { name: 'Ada' }, NO_PASSWORD],
    ['blanks for a name', { name: ' \t', password: PASSWORD }, NO_NAME],
    ['null for both', { name: null, password: null }, { ...NO_NAME, ...NO_PASSWORD }],
    ['a number for a name', { name: 1, password: PASSWORD }, { name: expect.any(String) }],
    ['a name of 201', { name: 'n'.repeat(201), password: PASSWORD }, { name: expect.any(String) }],
    ['NUL in the name', { name: 'a\0b', password: PASSWORD }, { name: expect.any(String) }],
    ['a field too many', { ...NEW_PERSON, role: 'admin' }, { role: expect.any(String) }],
  ])('lists the fields that do not do, of a new person who sends %s', async (_, given, fields) => {
    const { token, email } = await invite(host);
    const body = { token, ...given };
    const answer = await host.nobody.post('/clientele/invitations/accept', body).expect(400);
    expect(answer.body).toMatchObject({ code: 'VALIDATION_FAILED' });
    expect((answer.body as { details: object }).details).toEqual({ fields });
    expect(await identityRow(email)).toBeNull();
    await accept(host, token).expect(200);
  });

  it.each([
    ['too_short', 'x7!kQ2#mZ9p'],
    ['too_long', 'ab'.repeat(65)],
    ['too_common', 'password1234'],
    ['too_common', 'aaaaaaaaaaaa'],
    ['too_common', 'Qwertyuiop!!'],
  ])('refuses a password that is %s: %s', async (fault, password) => {
    const { token, email } = await invite(host);
    // A host's own store need not look at passwords.
    const prepare = jest.spyOn(host.app.get<IdentityStore>(IDENTITY_STORE), 'prepare');
    const { body } = await host.nobody
      .post('/clientele/invitations/accept', { token, name: 'Ada', password })
      .expect(400);
    expect(prepare).not.toHaveBeenCalled();
    prepare.mockRestore();
    expect(body).toMatchObject({ code: 'WEAK_PASSWORD', details: { fault } });
    expect(JSON.stringify(body)).not.toContain(password);
    expect(await identityRow(email)).toBeNull();
  });

  it('takes passwords of 12 to 128 characters, counted as people do', async () => {
    for (const password of ['x7!kQ2#mZ9pL', '🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧', 'aB3$'.repeat(32)]) {
      const { token } = await invite(host);
      await host.nobody
        .post('/clientele/invitations/accept', { token, name: 'Ada', password })
        .expect(200);
    }
  });

  it('works to the last millisecond, and not one longer', async () => {
    const [soon, late] = [await invite(host), await invite(host)];
    host.clock.advance(7 * DAY - 1);
    await preview(host, late.token).expect(200);
    await accept(host, soon.token).expect(200);
    host.clock.advance(1);
    for (const call of [preview, accept, decline]) {
      const { body } = await call(host, late.token).expect(410);
      expect(body).toMatchObject({ code: 'INVITATION_EXPIRED' });
    }
  });

  it('is what it takes to be let in (C13)', async () => {
    const email = newEmail();
    const fresh = await invite(host, { email });
    expect(await host.app.get(EmbeddedIdentityStore).authenticate(email, PASSWORD)).toBeNull();
    expect(await memberRow(host, fresh.memberId)).toMatchObject({ identityId: null });

    const identityId = await host.identity(email);
    const { body } = await host.as(identityId).get('/clientele/members').expect(403);
    expect(body).toMatchObject({ code: 'NO_MEMBERSHIP' });
    const me = await host.as(identityId).get('/clientele/me').expect(200);
    expect(me.body).toMatchObject({ memberships: [], membership: null, permissions: [] });
  });

  it('refuses a person whom the client has already under an older email', async () => {
    const clientId = await host.client();
    const { member, actor } = await host.person({ email: newEmail(), clientId });
    const email = newEmail();
    await host.dataSource
      .getRepository(IdentityEntity)
      .update({ id: actor.identityId! }, { email });
    const { token, memberId } = await invite(host, { email, clientId });
    const { body } = await accept(host, token, actor.identityId!).expect(409);
    expect(body).toMatchObject({ code: 'ALREADY_MEMBER' });
    const rows = await host.dataSource.getRepository(MemberEntity).findBy({ clientId });
    expect(rows.map(({ id, status }) => [id, status]).sort()).toEqual(
      [
        [member.id, 'active'],
        [memberId, 'pending'],
      ].sort(),
    );
  });

  it('keeps as much of a long name of the host as fits', async () => {
    const email = newEmail();
    const identityId = await host.identity(email);
    const { token, memberId } = await invite(host, { email });
    const store = host.app.get<IdentityStore>(IDENTITY_STORE);
    const known = await store.findById(identityId);
    jest.spyOn(store, 'findById').mockResolvedValueOnce({ ...known!, name: '🦊'.repeat(300) });
    await accept(host, token, identityId).expect(200);
    expect((await memberRow(host, memberId))!.name).toBe('🦊'.repeat(200));
  });
});
