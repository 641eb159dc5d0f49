// A front end that calls the module's routes. Its server is in its `fetch`. It prints one
// JSON line with what it saw.
import { createClienteleClient, isApiError, isCode } from 'nest-clientele/client';

const asked: string[] = [];

const client = createClienteleClient({
  baseUrl: 'https://portal.test/clientele',
  fetch: (request) => {
    const membership = request.headers.get('x-membership-id') ?? 'nobody';
    asked.push(`${request.method} ${request.url} as ${membership}`);
    if (request.method === 'GET') {
      const page = { items: [{ id: 'm1' }, { id: 'm2' }], nextCursor: null };
      return Promise.resolve(Response.json(page));
    }
    const refusal = { statusCode: 409, code: 'LAST_ADMIN', message: 'The last one.' };
    const headers = { 'Retry-After': '30' };
    return Promise.resolve(Response.json(refusal, { status: 409, headers }));
  },
});

async function main(): Promise<void> {
  const ids: string[] = [];
  for await (const { id } of client.as('m1').items('/members', { query: { q: 'zara' } })) {
    ids.push(id);
  }
  const refused: unknown[] = await client.POST('/me/leave').then(
    () => [],
    (error: unknown) => {
      // @ts-expect-error A misspelt code does not compile: the codes reached the packed types.
      if (isCode(error, 'LAST_ADMIM')) return ['misspelt'];
      return isApiError(error) ? [error.code, error.retryAfter] : [error];
    },
  );
  console.log(JSON.stringify({ asked: asked[0], ids, refused }));
}

void main();
