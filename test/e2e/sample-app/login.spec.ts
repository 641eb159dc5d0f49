import { DataSource } from 'typeorm';
import { EndedSessionEntity } from '../../../sample-app/src/auth/ended-session.entity.js';
import { BackgroundWork } from '../../../sample-app/src/background/background-work.js';
import { countQueries } from '../../support/count-queries.js';
import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { refusalOf } from './support/refusal-of.js';
import { Sample } from './support/sample.js';

describeOnOneDatabase('logging in to the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  const login = (email: unknown, password: unknown) =>
    sample.nobody.post('/api/auth/login', { email, password });

  async function forgot(email: string) {
    const { body } = await sample.nobody.post('/api/auth/forgot', { email }).expect(202);
    return body;
  }

  it('answers an unknown email exactly as a wrong password', async () => {
    const wrong = await login('member@acme.test', 'not the password').expect(401);
    const unknown = await login('nobody@acme.test', 'not the password').expect(401);
    const strangeEmail = await login({ email: 'member@acme.test' }, 'x').expect(401);
    const strangePassword = await login('member@acme.test', { length: 14 }).expect(401);

    expect(wrong.body).toMatchObject({ statusCode: 401, code: 'LOGIN_FAILED' });
    expect(unknown.body).toEqual(wrong.body);
    expect(strangeEmail.body).toEqual(wrong.body);
    expect(strangePassword.body).toEqual(wrong.body);
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('takes the email in any spelling', async () => {
    await login('  Member@ACME.test ', 'clientele-demo').expect(200);
  });

  it('takes an address whose domain has two forms, and a password that is typed in two, in either', async () => {
    const owner = await sample.as('owner@agency.test');
    const [readable, kept] = ['zara@bücher.test', 'zara@xn--bcher-kva.test'];
    await owner.clientele.POST('/members', { body: { email: `${readable}\u200b` } });
    const given = { token: await sample.tokenFor(readable), name: 'Zara' };
    const password = 'caf\u00e9 of the demo';
    await sample.nobody.clientele.POST('/invitations/accept', {
      body: { ...given, password: password.normalize('NFD') },
    });
    for (const email of [readable, kept, ` ZARA@BÜCHER.test\u2060`])
      for (const form of ['NFC', 'NFD'] as const)
        await login(email, password.normalize(form)).expect(200);
    await login(readable, 'cafe of the demo').expect(401);
    for (const email of [readable, kept]) {
      const before = (await sample.inbox(kept)).length;
      await forgot(email);
      expect(await sample.inbox(readable)).toHaveLength(before + 1);
    }
    const token = await sample.tokenFor(kept);
    const anew = 'th\u00e9 of the demo';
    await sample.nobody
      .post('/api/auth/reset', { token, password: anew.normalize('NFD') })
      .expect(204);
    await login(kept, anew).expect(200);
  });

  it('gives a session by cookie that scripts and other sites cannot use', async () => {
    const { headers } = await login('member@acme.test', 'clientele-demo').expect(200);
    const [cookie = ''] = headers['set-cookie'] as unknown as string[];

    expect(cookie).toMatch(/^agency_session=.+; Path=\/;.*HttpOnly; SameSite=Lax$/);
    const browser = sample.nobody.with('Cookie', cookie.split(';')[0]!);
    await browser.get('/api/reports').expect(200);
    const out = await browser.post('/api/auth/logout').expect(204);
    expect(out.headers['set-cookie']![0]).toMatch(/^agency_session=;.*Expires=Thu, 01 Jan 1970/);
  });

  describe('a session that was logged out of', () => {
    /** A token of this person, carried as a header and as a cookie. */
    async function setup() {
      const { body } = await login('member@acme.test', 'clientele-demo').expect(200);
      const token: string = body.accessToken;
      return {
        token,
        bearer: sample.nobody.with('Authorization', `Bearer ${token}`),
        cookie: sample.nobody.with('Cookie', `agency_session=${token}`),
      };
    }

    it.each(['bearer', 'cookie'] as const)(
      'by its %s is over in both carriers, and no other of the person is',
      async (carrier) => {
        const [left, other] = [await setup(), await setup()];
        await left[carrier].post('/api/auth/logout').expect(204);
        for (const path of ['/api/reports', '/api/clientele/me']) {
          await left.bearer.get(path).expect(401);
          await left.cookie.get(path).expect(401);
          await other.bearer.get(path).expect(200);
        }
        await left[carrier].post('/api/auth/logout').expect(204);
        await other.cookie.get('/api/clientele/me').expect(200);
      },
    );

    it('with another one in the second carrier ends both', async () => {
      const [first, second] = [await setup(), await setup()];
      await first.bearer
        .with('Cookie', `agency_session=${second.token}`)
        .post('/api/auth/logout')
        .expect(204);
      await first.bearer.get('/api/reports').expect(401);
      await second.bearer.get('/api/reports').expect(401);
    });

    it('is remembered no longer than its token lasts, and a forged one not at all', async () => {
      const rows = sample.app.get(DataSource).getRepository(EndedSessionEntity);
      await rows.clear();
      await rows.insert([
        { id: 'of yesterday', expiresAt: Date.now() - 1 },
        { id: 'of today', expiresAt: Date.now() + 60_000 },
      ]);
      const { bearer, token } = await setup();
      const [head, claims] = token.split('.') as [string, string];
      const forged = sample.nobody.with('Authorization', `Bearer ${head}.${claims}.e30`);
      await forged.post('/api/auth/logout').expect(204);
      expect(await rows.count()).toBe(2);
      await bearer.post('/api/auth/logout').expect(204);
      const left = await rows.find({ order: { expiresAt: 'ASC' } });
      expect(left.map(({ id }) => id)).toEqual([
        'of today',
        expect.stringMatching(/^[\da-f-]{36}$/),
      ]);
      const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
      expect(left[1]!.expiresAt).toBe(exp * 1000);
    });
  });

  it('answers 401 with a code to nobody and to a forged session', async () => {
    for (const caller of [
      sample.nobody,
      sample.nobody.with('Authorization', 'Bearer e30.e30.e30'),
      sample.nobody.with('Cookie', 'agency_session=x'),
    ]) {
      const { body } = await caller.get('/api/reports').expect(401);
      expect(body).toMatchObject({ statusCode: 401, code: 'UNAUTHENTICATED' });
    }
  });

  it('keeps sessions when the dev clock moves past their end', async () => {
    const member = await sample.as('member@acme.test');
    await sample.nobody.post('/api/dev/clock', { advance: 'P8D' }).expect(200);
    await member.get('/api/reports').expect(200);
    await sample.nobody.post('/api/dev/clock', { reset: true }).expect(200);
  });

  it('gives the same answer to every forgotten password, and mails only people with an account', async () => {
    expect(await forgot('nobody@acme.test')).toEqual(await forgot('admin@globex.test'));
    expect(await sample.inbox('nobody@acme.test')).toEqual([]);
    expect(await sample.inbox('admin@globex.test')).toHaveLength(1);
  });

  it('costs the same for a forgotten password of somebody and of nobody', async () => {
    const background = sample.app.get(BackgroundWork);
    const statementsFor = async (email: string) => {
      const { queries } = await countQueries(sample.app.get(DataSource), async () => {
        await forgot(email);
        await background.idle();
      });
      // What other parts of the app do from time to time is none of it.
      return queries
        .filter((query) => /users|password_resets|mails/.test(query))
        .map((query) => query.replace(/\d{13}/g, 'moment'));
    };
    const known = await statementsFor('admin@acme.test');
    expect(known).toHaveLength(4);
    expect(await statementsFor('nobody@acme.test')).toEqual(known);
  });

  it('resets a password once, and ends the sessions begun before', async () => {
    const email = 'both@clients.test';
    const before = await sample.as(email);
    expect((await before.clientele.GET('/me')).memberships).toHaveLength(2);
    await forgot(email);
    const token = await sample.tokenFor(email);
    const reset = (password: string) => sample.nobody.post('/api/auth/reset', { token, password });

    const weak = await reset('short').expect(400);
    expect(weak.body.code).toBe('WEAK_PASSWORD');
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => reset('correct horse battery')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 400, 400, 400, 400]);
    expect(answers.find(({ status }) => status === 400)!.body.code).toBe('RESET_LINK_INVALID');

    expect(await refusalOf(before.clientele.GET('/me'))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    await login(email, 'clientele-demo').expect(401);
    const after = await sample.as(email, 'correct horse battery');
    expect((await after.clientele.GET('/me')).memberships).toHaveLength(2);
  });

  it('ends other links of a person when one is used, and each after an hour', async () => {
    const email = 'staff@agency.test';
    await forgot(email);
    const first = await sample.tokenFor(email);
    await forgot(email);
    const second = await sample.tokenFor(email);
    const reset = (token: string) =>
      sample.nobody.post('/api/auth/reset', { token, password: 'correct horse battery' });

    await reset(second).expect(204);
    await reset(first).expect(400);

    await forgot(email);
    const third = await sample.tokenFor(email);
    await sample.nobody.post('/api/dev/clock', { advance: 'PT61M' }).expect(200);
    await reset(third).expect(400);
    await sample.nobody.post('/api/dev/clock', { reset: true }).expect(200);
  });
});
