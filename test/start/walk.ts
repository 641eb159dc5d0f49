import assert from 'node:assert/strict';
import type { Answer, RunningApp } from './running-app.js';

const OWNER = 'you@agency.test';
const ZARA = 'zara@acme.test';
const PASSWORD = 'correct horse battery staple';

/** Waits for the link that goes to an address, and gives its token. */
export type LinkFor = (email: string) => Promise<string>;

/**
 * What somebody does in the first hour: the admin joins by the link, invites a client user, who joins by hers; she may view
 * reports, and edit them from the moment on that she is allowed to.
 */
export async function walk(app: RunningApp, ownersLink: string, linkFor: LinkFor): Promise<void> {
  const owner = await join(app, ownersLink, OWNER);
  const client = await owner('POST', '/clientele/clients', { name: 'Acme', type: 'business' });
  assert.equal(client.status, 201, client.text);
  const invited = await owner('POST', '/clientele/members', {
    email: ZARA,
    clientId: client.body['id'],
  });
  assert.equal(invited.status, 201, invited.text);
  const { member } = invited.body as { member: { id: string } };

  const zara = await join(app, await linkFor(ZARA), ZARA);
  assert.equal((await app.send('GET', '/reports')).status, 401);
  const reports = await zara('GET', '/reports');
  assert.deepEqual([reports.status, reports.body], [200, { reportsOf: client.body['id'] }]);
  const refused = await zara('PATCH', '/reports/7');
  assert.deepEqual([refused.status, refused.body['code']], [403, 'PERMISSION_DENIED']);

  const setting = {
    mode: 'custom',
    permissions: { reports: true, 'reports.view': true, 'reports.edit': true },
  };
  const granted = await owner('PUT', `/clientele/members/${member.id}/permissions`, setting);
  assert.equal(granted.status, 200, granted.text);
  const edited = await zara('PATCH', '/reports/7');
  assert.deepEqual([edited.status, edited.body], [200, { id: '7' }]);
}

/** The page for logging in: its policy, a wrong password, a form of another site, the cookie, and leaving again. */
export async function walkLogin(app: RunningApp): Promise<void> {
  const page = await app.send('GET', '/login?next=/team');
  assert.equal(page.status, 200);
  assert.match(
    page.headers.get('content-security-policy') ?? '',
    /^default-src 'none'; style-src 'sha256-/,
  );
  assert.match(page.text, /name="next" value="\/team"/);

  const wrong = await app.submit('/login', { email: ZARA, password: 'wrong', next: '/team' });
  assert.deepEqual(whereTo(wrong), [303, 'login?failed&next=%2Fteam', null]);
  const form = { email: ZARA, password: PASSWORD };
  assert.equal((await app.submit('/login', form, 'cross-site')).status, 403);
  const [status, there, cookie] = whereTo(
    await app.submit('/login', { ...form, next: '//elsewhere.test' }),
  );
  assert.deepEqual([status, there], [303, '/account']);
  assert.match(cookie ?? '', /^session=[^;]+; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/);

  const [session = ''] = cookie?.split(';') ?? [];
  const me = await app.send('GET', '/clientele/me', { cookie: session });
  assert.equal((me.body['identity'] as { email: string }).email, ZARA);
  const left = await app.send('POST', '/auth/logout', { cookie: session });
  assert.match(left.headers.get('set-cookie') ?? '', /^session=; Path=\/; Max-Age=0;/);
  for (const path of ['/people', '/team', '/accept']) {
    assert.match((await app.send('GET', path)).text, /<div id="app"/, path);
  }
}

/** Joins by the token of a link and logs in; gives what sends requests as that person. */
async function join(app: RunningApp, token: string, email: string) {
  const accepted = await app.send('POST', '/clientele/invitations/accept', {
    body: { token, name: email.split('@')[0], password: PASSWORD },
  });
  assert.equal(accepted.status, 200, accepted.text);
  const login = await app.send('POST', '/auth/login', { body: { email, password: PASSWORD } });
  assert.equal(login.status, 200, login.text);
  const authorization = `Bearer ${String(login.body['accessToken'])}`;
  return (method: string, path: string, body?: object) =>
    app.send(method, path, { authorization, ...(body && { body }) });
}

function whereTo({ status, headers }: Answer) {
  return [status, headers.get('location'), headers.get('set-cookie')] as const;
}
