import { createClienteleClient } from 'nest-clientele/client';
import { ScriptedServer } from './scripted-server.js';

const MEMBER = { id: 'm1', email: 'zara@acme.test', name: 'Zara' };
const EMPTY = { items: [], nextCursor: null };

describe('the client', () => {
  let server: ScriptedServer;

  beforeAll(async () => {
    server = await ScriptedServer.start();
  });

  afterAll(() => server.stop());

  const setup = (options: Partial<Parameters<typeof createClienteleClient>[0]> = {}) =>
    createClienteleClient({ baseUrl: server.baseUrl, ...options });

  it('puts ids into the path, values into the query, and reads JSON', async () => {
    server.answersJson(200, MEMBER);
    const client = setup({ baseUrl: `${server.baseUrl}/` });
    expect(await client.GET('/members/{id}', { path: { id: 'a/b ü' } })).toEqual(MEMBER);
    expect(server.last).toMatchObject({
      method: 'GET',
      url: '/clientele/members/a%2Fb%20%C3%BC',
      body: '',
    });

    server.answersJson(200, EMPTY);
    await client.GET('/members', { query: { q: 'a&b=c', limit: 5 } });
    expect(server.last!.url).toBe('/clientele/members?q=a%26b%3Dc&limit=5');
  });

  it('sends a body as JSON, and no content type without one', async () => {
    server.answersJson(201, { member: MEMBER });
    const client = setup();
    await client.POST('/members', { body: { email: MEMBER.email } });
    expect(server.last).toMatchObject({
      method: 'POST',
      body: JSON.stringify({ email: MEMBER.email }),
    });
    expect(server.last!.headers['content-type']).toBe('application/json');

    await client.POST('/members/{id}/invite', { path: { id: 'm1' } });
    expect(server.last).toMatchObject({ method: 'POST', body: '' });
    expect(server.last!.headers).not.toHaveProperty('content-type');
  });

  it('gives nothing for an answer without a body', async () => {
    server.answers((response) => response.writeHead(204).end());
    const call = { path: { id: 'm1' }, query: { notify: true } } as const;
    await expect(setup().DELETE('/members/{id}', call)).resolves.toBeUndefined();
    expect(server.last).toMatchObject({
      method: 'DELETE',
      url: '/clientele/members/m1?notify=true',
    });

    server.answers((response) => response.writeHead(202).end());
    const body = { token: 't', email: MEMBER.email };
    await expect(setup().POST('/join-links/ask', { body })).resolves.toBeUndefined();
  });

  it('gives a file as it comes', async () => {
    server.answers((response) =>
      response.writeHead(200, { 'content-type': 'text/csv' }).end('email\nzara@acme.test\n'),
    );
    const file = await setup().download('/exports/{id}/download', { path: { id: 'e1' } });
    expect(await file.text()).toBe('email\nzara@acme.test\n');
  });

  it.each(['', '.', '..'])(
    'refuses %j as an id, which would be the address of another route',
    async (id) => {
      const asked = server.received.length;
      const call = setup().DELETE('/members/{id}', { path: { id } });
      await expect(call).rejects.toThrow(
        new TypeError(`\`id\` is no id: "${id}". Give the id that the module answered.`),
      );
      expect(server.received).toHaveLength(asked);
    },
  );

  describe('sends headers', () => {
    beforeEach(() => server.answersJson(200, EMPTY));

    it('of its options with every call, asked for anew where they are a function', async () => {
      let token = 'first';
      const client = setup({ headers: async () => ({ Authorization: `Bearer ${token}` }) });
      await client.GET('/members');
      expect(server.last!.headers.authorization).toBe('Bearer first');
      token = 'second';
      await client.GET('/members');
      expect(server.last!.headers.authorization).toBe('Bearer second');
    });

    it('of one call instead of those of the options', async () => {
      const client = setup({ headers: { 'X-Trace': 'all', 'X-Kept': 'kept' } });
      await client.GET('/members', { headers: { 'x-trace': 'one' } });
      expect(server.last!.headers).toMatchObject({ 'x-trace': 'one', 'x-kept': 'kept' });
    });

    it('but no content type of anybody else: Fastify refuses one without a body', async () => {
      const json = { 'Content-Type': 'application/json' };
      const client = setup({ headers: json });
      await client.DELETE('/members/{id}', { path: { id: 'm1' } });
      await client.POST('/members/{id}/activate', { path: { id: 'm1' }, headers: json });
      for (const { headers } of server.received.slice(-2))
        expect(headers).not.toHaveProperty('content-type');
      const text = { 'content-type': 'text/plain' };
      await client.POST('/members', { body: { email: MEMBER.email }, headers: text });
      expect(server.last!.headers['content-type']).toBe('application/json');
    });

    it('that say which membership acts, and leaves the client it came from as it was', async () => {
      const client = setup({ headers: { 'x-membership-id': 'stale' } });
      await client.as('m1').GET('/members');
      expect(server.last!.headers['x-membership-id']).toBe('m1');
      await client.as('m1').as('m2').GET('/members');
      expect(server.last!.headers['x-membership-id']).toBe('m2');
      await client.GET('/members');
      expect(server.last!.headers['x-membership-id']).toBe('stale');
    });

    it('that say whose view it is, together with the membership', async () => {
      await setup({ membershipId: 'm1' }).viewing('a-token').GET('/members');
      expect(server.last!.headers).toMatchObject({
        'x-membership-id': 'm1',
        'x-clientele-view': 'a-token',
      });
      await setup().GET('/members');
      expect(server.last!.headers).not.toHaveProperty('x-membership-id');
      expect(server.last!.headers).not.toHaveProperty('x-clientele-view');
    });
  });

  it('sends by the `fetch` it is given, with its `credentials`', async () => {
    const seen: Request[] = [];
    const client = setup({
      credentials: 'include',
      fetch: async (request) => {
        seen.push(request);
        return Response.json(EMPTY);
      },
    });
    await client.GET('/members');
    expect(seen).toEqual([
      expect.objectContaining({ url: `${server.baseUrl}/members`, credentials: 'include' }),
    ]);
  });
});
