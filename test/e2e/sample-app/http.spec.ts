import { DataSource } from 'typeorm';
import { Sample } from './support/sample.js';

describe('HTTP of the sample app', () => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: 'sqlite::memory:' });
  });

  afterAll(() => sample.stop());

  it('is healthy while the database answers', async () => {
    const { body } = await sample.nobody.get('/api/health').expect(200);
    expect(body).toEqual({ status: 'ok' });
  });

  it('says that it is not when the database does not answer', async () => {
    const runners = jest.spyOn(sample.app.get(DataSource), 'createQueryRunner');
    runners.mockImplementation(() => {
      throw new Error('gone');
    });
    const { status, body } = await sample.nobody.get('/api/health');
    runners.mockRestore();

    expect([status, body.code]).toEqual([503, 'DATABASE_UNREACHABLE']);
  });

  it('says what is wrong when the module cannot do its work', async () => {
    const dataSource = sample.app.get(DataSource);
    await dataSource.query('ALTER TABLE clientele_views RENAME TO clientele_away');
    const { status, body } = await sample.nobody.get('/api/health');
    await dataSource.query('ALTER TABLE clientele_away RENAME TO clientele_views');

    expect([status, body.code]).toEqual([503, 'UNHEALTHY']);
    expect(body.details).toEqual({ faults: ['SCHEMA_OUTDATED'] });
    expect((await sample.nobody.get('/api/health').expect(200)).body).toEqual({ status: 'ok' });
  });

  it('describes every route in OpenAPI', async () => {
    await sample.nobody.get('/api/docs').expect(200);
    const { body } = await sample.nobody.get('/api/docs-json').expect(200);
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/auth/login',
        '/api/reports/{id}',
        '/api/integrations/{name}/metrics/{metric}',
        '/api/work',
        '/api/projects/{projectId}/work',
        '/api/projects/{id}',
        '/api/groups/{id}',
        '/api/screencasts',
        '/api/clientele/members',
      ]),
    );
    expect(body.paths['/api/clientele/members'].get).toMatchObject({
      operationId: 'listMembers',
      security: [{ bearer: [] }, { cookie: [] }],
    });
    expect(body.components.schemas.ClientelePermissionKey.enum).toContain('reports.view');
  });

  it('answers what it cannot read, and what does not exist, with a code', async () => {
    const { body: missing } = await sample.nobody.get('/api/nothing').expect(404);
    expect(missing).toMatchObject({ statusCode: 404, code: 'NOT_FOUND' });
    const { body: broken } = await sample.nobody
      .with('Content-Type', 'application/json')
      .post('/api/auth/login')
      .send('{"email"')
      .expect(400);
    expect(broken).toMatchObject({ statusCode: 400, code: 'BAD_REQUEST' });
  });

  it('sends the headers that keep browsers careful', async () => {
    const { headers } = await sample.nobody.get('/api/health').expect(200);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  describe('what is sent to it', () => {
    const OWN = ['/api/auth/login', '/api/auth/forgot', '/api/auth/reset', '/api/dev/clock'];
    const INHERITED = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'];
    const malformed = { statusCode: 400, code: 'VALIDATION_FAILED' };

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      'must be JSON, and not %s',
      async (type) => {
        const login = 'email=owner%40agency.test&password=clientele-demo';
        for (const path of [...OWN, '/api/reports', '/api/clientele/invitations/accept']) {
          const caller = sample.nobody.with('Content-Type', type);
          const { body } = await caller.post(path, login as never).expect(415);
          expect(body).toEqual({
            statusCode: 415,
            code: 'UNSUPPORTED_MEDIA_TYPE',
            message: expect.any(String),
          });
        }
      },
    );

    it.each(INHERITED)('has no field called %s', async (name) => {
      const login = '"email":"owner@agency.test","password":"clientele-demo"';
      for (const path of OWN) {
        const { body } = await sample.nobody.postText(path, `{${login},"${name}":{}}`).expect(400);
        expect(body).toMatchObject({
          ...malformed,
          details: { fields: { [name]: expect.anything() } },
        });
      }
      const owner = await sample.as('owner@agency.test');
      for (const path of ['/api/reports', '/api/work', '/api/tasks'])
        expect((await owner.get(`${path}?${name}=1`).expect(400)).body).toMatchObject(malformed);
    });

    it.each([
      ['levels', `{"email":${'['.repeat(300_000)}${']'.repeat(300_000)}}`],
      [
        'fields',
        JSON.stringify(
          Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`f${at}`, 1])),
        ),
      ],
      ['items', JSON.stringify({ email: Array.from({ length: 100_000 }, () => 1) })],
    ])('has few %s, and is refused before a guard or a pipe reads it', async (_, text) => {
      for (const path of OWN)
        expect((await sample.nobody.postText(path, text).expect(400)).body).toMatchObject(
          malformed,
        );
    });

    it('has at most a megabyte', async () => {
      const text = JSON.stringify({ email: 'x'.repeat(1_100_000) });
      const { body } = await sample.nobody.postText('/api/auth/login', text).expect(413);
      expect(body).toMatchObject({ statusCode: 413, code: 'TOO_LARGE' });
    });

    it('gives a page its size in decimal digits, once', async () => {
      const owner = await sample.as('owner@agency.test');
      await owner.get('/api/reports?limit=5').expect(200);
      for (const limit of ['0x10', '1e2', '%205', '%2B5', '5.0', '٥', '', '0', '201', '5&limit=5'])
        expect((await owner.get(`/api/reports?limit=${limit}`)).body).toMatchObject(malformed);
    });

    it('in a permission set of the module is answered by the module', async () => {
      const owner = await sample.as('owner@agency.test');
      const set = '{"name":"P","permissions":{"constructor":true}}';
      const { body } = await owner.postText('/api/clientele/profiles', set).expect(422);
      expect(body).toMatchObject({
        code: 'UNKNOWN_PERMISSION',
        details: { keys: ['constructor'] },
      });
    });
  });
});
