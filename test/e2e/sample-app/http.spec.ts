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
    const query = jest.spyOn(sample.app.get(DataSource), 'query');
    query.mockRejectedValue(new Error('gone'));
    const { status, body } = await sample.nobody.get('/api/health');
    query.mockRestore();

    expect([status, body.code]).toEqual([503, 'DATABASE_UNREACHABLE']);
  });

  it('opens with a page that says what this is, and holds no script or style of its own', async () => {
    const { text, headers } = await sample.nobody.get('/').expect(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
    const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);
    expect(links).toEqual(expect.arrayContaining(['/front.css', '/api/docs', '/api/dev/inbox']));
    for (const link of links) await sample.nobody.get(link).expect(200);
    expect(text).toContain('owner@agency.test');
    expect(text).toContain('clientele-demo');
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
});
