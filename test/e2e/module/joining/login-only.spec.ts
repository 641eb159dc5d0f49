import { Injectable } from '@nestjs/common';
import { EmbeddedIdentityStore } from '../../../../lib/index.js';
import type { SignInContext } from '../../../../lib/ports/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import {
  accept,
  invitationOptions,
  invite,
  memberRow,
  NEW_PERSON,
  newEmail,
  preview,
} from './support/invited.js';

const ACCEPT = '/clientele/invitations/accept';

/** Signs in by a cookie, and fails for one person. */
@Injectable()
class CookieStore extends EmbeddedIdentityStore {
  readonly signedIn: (Omit<SignInContext, 'request' | 'response'> & { identityId: string })[] = [];

  signIn(identityId: string, { request, response, ...joined }: SignInContext): Promise<void> {
    this.signedIn.push({ identityId, ...joined });
    const { headers } = request as { headers: Record<string, string> };
    if (headers['x-fails']) return Promise.reject(new Error('The session store is away.'));
    (response as { header(name: string, value: string): unknown }).header(
      'Set-Cookie',
      `session=${identityId}`,
    );
    return Promise.resolve();
  }
}

describeOnEachDatabase('a host that makes accounts by itself', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    const invitations = invitationOptions({ accounts: 'login', resendAfter: 0 });
    host = await TestHost.start(await db.options(), { options: { invitations } });
  });

  afterAll(() => host.stop());

  it('has previews say that a login is needed, whoever is invited', async () => {
    const known = newEmail();
    await host.identity(known);
    for (const email of [newEmail(), known]) {
      const { token } = await invite(host, { email });
      expect((await preview(host, token).expect(200)).body.takes).toBe('login');
    }
  });

  it('makes no account of whoever accepts: neither of somebody new nor of one that staff have made', async () => {
    const { token, email, memberId } = await invite(host);
    const { body } = await accept(host, token).expect(409);
    expect(body.code).toBe('LOGIN_REQUIRED');
    const store = host.app.get(EmbeddedIdentityStore);
    expect(await store.findByEmail(email)).toBeNull();
    expect((await memberRow(host, memberId))?.status).toBe('pending');
    const made = newEmail();
    const where = { clientId: await host.client(), invite: false, password: PASSWORD };
    await host.members.create(host.self, { email: made, ...where });
    const second = await invite(host, { email: made });
    await accept(host, second.token).expect(409);
    expect(await store.authenticate(made, PASSWORD)).not.toBeNull();
  });

  it('lets in who is logged in as the invited person, and nobody else', async () => {
    const { token, email, memberId } = await invite(host);
    const other = await host.as(await host.identity(newEmail())).post(ACCEPT, { token });
    expect([other.status, other.body.code]).toEqual([403, 'WRONG_RECIPIENT']);
    const id = await host.identity(email);
    await host.as(id).post(ACCEPT, { token }).expect(200);
    expect(await memberRow(host, memberId)).toMatchObject({ status: 'active', identityId: id });
  });
});

describeOnEachDatabase('an identity store that signs people in', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions() },
      extras: { providers: { identities: CookieStore } },
    });
  });

  afterAll(() => host.stop());

  const store = () => host.app.get<CookieStore>(Symbol.for('nest-clientele:IdentityStore'));

  it('is asked to, once somebody has joined', async () => {
    const { token, memberId } = await invite(host);
    const { body, headers } = await accept(host, token).expect(200);
    const identityId = body.identity.id as string;
    expect(store().signedIn.at(-1)).toEqual({ identityId, memberId, portalId: host.portalId });
    expect(headers['set-cookie']).toEqual([`session=${identityId}`]);
  });

  it('is not asked for who is logged in already, or was refused', async () => {
    const before = store().signedIn.length;
    const { token, email } = await invite(host);
    const id = await host.identity(email);
    await accept(host, token).expect(409);
    await host.as(id).post(ACCEPT, { token }).expect(200);
    expect(store().signedIn).toHaveLength(before);
  });

  it('attack: a page of another site has its visitor accept, and go on as somebody else. Nobody is signed in', async () => {
    const before = store().signedIn.length;
    const { token } = await invite(host);
    const page = host.nobody.with('sec-fetch-site', 'cross-site');
    const { headers } = await page.post(ACCEPT, { token, ...NEW_PERSON }).expect(200);
    expect(headers['set-cookie']).toBeUndefined();
    const { token: second } = await invite(host);
    const older = host.nobody.with('origin', 'https://evil.test');
    await older.post(ACCEPT, { token: second, ...NEW_PERSON }).expect(200);
    expect(store().signedIn).toHaveLength(before);
  });

  it('does not undo the membership when it fails', async () => {
    const { token, memberId } = await invite(host);
    const http = host.nobody.with('x-fails', 'yes');
    await http.post(ACCEPT, { token, ...NEW_PERSON }).expect(200);
    expect((await memberRow(host, memberId))?.status).toBe('active');
  });
});
