import { Sample } from './support/sample.js';

describe('throttling in the sample app', () => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({
      DATABASE_URL: 'sqlite::memory:',
      LIMIT_LOGINS_PER_ACCOUNT: '3',
      LIMIT_RESETS_PER_ACCOUNT: '2',
      LIMIT_CALLS_PER_ADDRESS: '8',
    });
  });

  afterAll(() => sample.stop());

  const statuses = async (times: number, path: string, body: object) => {
    const found: number[] = [];
    for (let time = 0; time < times; time += 1) {
      found.push((await sample.nobody.post(path, body)).status);
    }
    return found;
  };

  it('stops guessing at one account, however its email is spelled, and says for how long', async () => {
    const guess = (email: string) => ({ email, password: 'a guess' });
    expect(await statuses(3, '/api/auth/login', guess('owner@agency.test'))).toEqual([
      401, 401, 401,
    ]);

    const { body, headers } = await sample.nobody
      .post('/api/auth/login', guess(' OWNER@agency.test'))
      .expect(429);
    expect(body).toMatchObject({ statusCode: 429, code: 'TOO_MANY_REQUESTS' });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await sample.as('staff@agency.test');
  });

  it('counts both forms of a domain as one account', async () => {
    const flood = async (email: string) => statuses(1, '/api/auth/forgot', { email });
    expect(await flood('zara@bücher.test')).toEqual([202]);
    expect(await flood('zara@xn--bcher-kva.test\u200b')).toEqual([202]);
    expect(await flood('ZARA@BÜCHER.test')).toEqual([429]);
  });

  it('stops floods of forgotten passwords for one person', async () => {
    const body = { email: 'member@acme.test' };
    expect(await statuses(3, '/api/auth/forgot', body)).toEqual([202, 202, 429]);
  });

  it.each(['preview', 'accept', 'decline'])('stops floods of invitations/%s', async (action) => {
    const path = `/api/clientele/invitations/${action}`;
    const body = { token: 'x' };
    expect(await statuses(9, path, body)).toEqual([...Array<number>(8).fill(404), 429]);
    await sample.nobody.post(`${path}/`, body).expect(429);
  });

  it('leaves routes behind a login alone', async () => {
    const staff = await sample.as('staff@agency.test');
    for (let time = 0; time < 10; time += 1) await staff.get('/api/reports').expect(200);
  });
});
