import { Sample } from './support/sample.js';

describe('development routes of the sample app', () => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: 'sqlite::memory:' });
  });

  afterAll(() => sample.stop());

  const clock = async (body: object) => {
    const { body: answer } = await sample.nobody.post('/api/dev/clock', body).expect(200);
    return answer.now as number;
  };

  it('add up what the clock is advanced by, until it is reset', async () => {
    const day = 24 * 60 * 60 * 1000;
    const start = await clock({ reset: true });
    await clock({ advance: 'P1D' });
    expect(await clock({ advance: 'P8DT12H' })).toBeGreaterThanOrEqual(start + 9.5 * day);
    expect(await clock({ reset: true })).toBeLessThan(start + day);
  });

  it.each([
    {},
    { advance: 'soon' },
    { advance: '-P1D' },
    { advance: 'P11Y' },
    { reset: false },
    { advance: 5 },
    { advance: 'P1D', reset: true },
  ])('refuse to set the clock by %j', async (body) => {
    await sample.nobody.post('/api/dev/clock', body).expect(400);
  });

  it.each(['localhost:3000', '127.0.0.1', '[::1]:3000', 'rival.localhost:3000'])(
    'answer on the loopback host %s',
    async (host) => {
      await sample.nobody.with('Host', host).get('/api/dev/inbox').expect(200);
    },
  );

  it.each(['agency.test', 'localhost.evil.test', '127.0.0.1.evil.test', 'evil-localhost'])(
    'are closed on the host %s',
    async (host) => {
      const { body } = await sample.nobody.with('Host', host).get('/api/dev/inbox').expect(403);
      expect(body.code).toBe('LOOPBACK_ONLY');
      await sample.nobody.with('Host', host).post('/api/dev/clock', { reset: true }).expect(403);
    },
  );

  it('show the newest mail first', async () => {
    const owner = await sample.as('owner@agency.test');
    for (const email of ['first@acme.test', 'second@acme.test']) {
      await owner.clientele.POST('/members', { body: { email } });
    }
    const { body } = await sample.nobody.get('/api/dev/inbox').expect(200);

    expect(body.items.map(({ to }: { to: string }) => to)).toEqual([
      'second@acme.test',
      'first@acme.test',
    ]);
    expect(Object.keys(body.items[0]).sort()).toEqual(['html', 'links', 'subject', 'text', 'to']);
  });
});

describe('the sample app in production', () => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({
      NODE_ENV: 'production',
      DATABASE_URL: 'sqlite::memory:',
      SMTP_URL: 'smtp://127.0.0.1:9',
      SESSION_SECRET: 'a secret of the operator, for sessions',
      INVITATION_SECRET: 'a secret of the operator, for invitations',
    });
  });

  afterAll(() => sample.stop());

  it('has no development routes and no demo logins', async () => {
    const { text } = await sample.nobody.get('/').expect(200);
    expect(text).not.toMatch(/\/api\/dev|@agency\.test|clientele-demo/);
    await sample.nobody.get('/api/dev/inbox').expect(404);
    await sample.nobody.post('/api/dev/clock', { reset: true }).expect(404);
    await sample.nobody
      .post('/api/auth/login', { email: 'owner@agency.test', password: 'clientele-demo' })
      .expect(401);
  });
});
