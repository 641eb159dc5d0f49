import { newId } from '../../../../lib/database/ids.js';
import { hostActor, type ClienteleEvent } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import {
  accept,
  decline,
  type Invited,
  invitationOptions,
  invitationRow,
  invite,
  newEmail,
  preview,
  tokenOf,
} from './support/invited.js';
import { snapshot } from './support/snapshot.js';

describeOnEachDatabase('links of invitations', (db) => {
  let host: TestHost;
  let admin: Person;
  let invited: Invited;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions({ resendAfter: 0 }) },
    });
    admin = await host.person({ email: 'admin@agency.test', kind: 'staff', role: 'admin' });
    invited = await invite(host);
  });

  afterAll(() => host.stop());

  const verbs = { preview, accept, decline };

  it.each<[string, (token: string) => unknown]>([
    ['null', () => null],
    ['nothing', () => undefined],
    ['an empty string', () => ''],
    ['a number', () => 7],
    ['true', () => true],
    ['an array', (token) => [token]],
    ['an object', (token) => ({ token })],
    ['NUL', () => '\0'],
    ['broken Unicode', () => '\ud800'],
    ['a word', () => 'token'],
    ['an id', () => newId()],
    ['a truncated token', (token) => token.slice(0, -1)],
    ['a token with more behind it', (token) => `${token}A`],
    ['a padded token', (token) => `${token}==`],
    ['a token after a space', (token) => ` ${token}`],
    ['a token before a line break', (token) => `${token}\n`],
    [
      'a percent-encoded token',
      (token) => token.replace(/^./, (c) => `%${c.charCodeAt(0).toString(16)}`),
    ],
    ['the token as hex', (token) => Buffer.from(token, 'base64url').toString('hex')],
    ['other base64 of the same bytes', (token) => otherSpelling(token)],
    ['a forged MAC', (token) => forged(token, 51)],
    ['a forged id', (token) => forged(token, 15)],
    ['a forged generation', (token) => forged(token, 19)],
    ['a very long string', () => 'A'.repeat(50_000)],
  ])('answer to %s as to a link that never was (C16)', async (_, spell) => {
    const before = await snapshot(host);
    for (const call of Object.values(verbs)) {
      const { status, body } = await call(host, spell(invited.token));
      expect([status, (body as { code: string }).code]).toEqual([404, 'INVITATION_NOT_FOUND']);
    }
    expect(await snapshot(host)).toEqual(before);
  });

  it('are not found on the domain of another portal, and are on their own (C16)', async () => {
    const other = await host.portals.ensure({ key: 'other', name: 'Other', domain: 'other.test' });
    const { id: clientId } = await host.clients.create(hostActor(other.id), {
      name: 'Theirs',
      type: 'business',
    });
    const theirs = await invite(host, { by: hostActor(other.id), clientId });
    const on = (domain: string) => host.nobody.with('host', domain);
    for (const verb of ['preview', 'accept', 'decline']) {
      const { body } = await on('OTHER.test:8080')
        .post(`/clientele/invitations/${verb}`, { token: invited.token })
        .expect(404);
      expect(body).toMatchObject({ code: 'INVITATION_NOT_FOUND' });
    }
    const body = { token: theirs.token };
    await on('other.test').post('/clientele/invitations/preview', body).expect(200);
    await on('anything.test').post('/clientele/invitations/preview', body).expect(200);
  });

  it('change nothing when they are fetched (C14)', async () => {
    const { token } = await invite(host);
    const before = await snapshot(host);
    for (const verb of ['preview', 'accept', 'decline']) {
      const path = `/clientele/invitations/${verb}?token=${token}`;
      await host.nobody.get(path).expect(404);
      await host.as(admin.actor.identityId!).get(path).expect(404);
    }
    expect(await snapshot(host)).toEqual(before);
    await accept(host, token).expect(200);
  });

  it('do not take the token from the address (C14)', async () => {
    const { token } = await invite(host);
    const path = `/clientele/invitations/accept?token=${token}`;
    const { body } = await host.nobody.post(path).expect(400);
    expect(body).toMatchObject({
      code: 'VALIDATION_FAILED',
      details: { fields: { token: expect.any(String) } },
    });
  });

  it('stand in no answer and in no event (C12)', async () => {
    const seen: unknown[] = [];
    const call = async (method: 'get' | 'post' | 'delete' | 'patch', path: string, body = {}) => {
      const answer = await admin.http[method](`/clientele/${path}`, body);
      expect(answer.status).toBeLessThan(300);
      seen.push(answer.body, answer.headers, answer.text);
      return answer.body as { member: { id: string }; invitation: { id: string } };
    };
    const create = async () =>
      call('post', 'members', { email: newEmail(), clientId: invited.clientId, message: 'Hi' });
    const one = await create();
    const other = await create();
    const ids = [one.invitation.id, other.invitation.id];
    const tokens = [await tokenOf(host, ids[0]!), await tokenOf(host, ids[1]!)];
    await call('post', `invitations/${ids[0]!}/resend`);
    tokens.push(await tokenOf(host, ids[0]!));
    await call('get', 'members');
    await call('get', `members/${one.member.id}`);
    await call('patch', `members/${one.member.id}`, { role: 'admin' });
    await call('get', 'invitations');
    await call('get', 'me');
    for (const token of tokens) {
      for (const answer of [await preview(host, token), await accept(host, token)])
        seen.push(answer.body, answer.headers, answer.text);
    }
    await call('delete', `members/${one.member.id}`);
    const third = await create();
    await call('delete', `invitations/${third.invitation.id}`);

    const rows = await Promise.all(
      [...ids, third.invitation.id].map((id) => invitationRow(host, id)),
    );
    const secrets = [...tokens, ...rows.flatMap(({ nonces }) => nonces), 'portal.test/accept'];
    const told = JSON.stringify([seen, await host.recorded()]);
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(rows.flatMap(({ nonces }) => nonces)).toHaveLength(4);
  });

  it('stay good while their secret is listed, and are mended by sending again', async () => {
    const database = await db.options({ file: true });
    const [first, second] = ['the first secret', 'the second secret'].map((word) =>
      word.padEnd(32, '.'),
    );
    const withSecrets = async (...secrets: string[]) => {
      const started = await TestHost.start(database, {
        options: { invitations: invitationOptions({ secrets, resendAfter: 0 }) },
      });
      return started;
    };
    const old = await withSecrets(first!);
    const { token, invitationId } = await invite(old);
    const [sent] = (await old.recorded('invitation.sent')) as [ClienteleEvent<'invitation.sent'>];
    await old.stop();

    const rotating = await withSecrets(second!, first!);
    await preview(rotating, token).expect(200);
    const mail = await rotating.invitations.render(sent);
    expect(mail!.url).not.toContain(token);
    await rotating.stop();

    const rotated = await withSecrets(second!);
    const { body } = await preview(rotated, token).expect(404);
    expect(body).toMatchObject({ code: 'INVITATION_NOT_FOUND' });
    await rotated.invitations.resend(rotated.self, invitationId);
    await accept(rotated, await tokenOf(rotated, invitationId)).expect(200);
    await rotated.stop();
  });
});

/** The token with one bit of this byte changed. */
function forged(token: string, byte: number): string {
  const bytes = Buffer.from(token, 'base64url');
  bytes[byte]! ^= 1;
  return bytes.toString('base64url');
}

/** Another last character that decodes to the same bytes: its lowest bits carry nothing. */
function otherSpelling(token: string): string {
  const bytes = Buffer.from(token, 'base64url');
  const other = String.fromCharCode(token.charCodeAt(token.length - 1) + 1);
  const spelling = token.slice(0, -1) + other;
  return Buffer.from(spelling, 'base64url').equals(bytes) ? spelling : `${token}=`;
}
