import type { ClienteleClient, ClienteleClientOptions } from './clientele-client.js';
import { type Call, createSender } from './create-sender.js';
import { readAnswer } from './read-answer.js';

type Get = (path: string, call?: Call) => Promise<unknown>;

const CSV = 'text/csv';

interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

/**
 * Creates a client for the module's routes, for browsers and for Node.
 *
 * @example
 * ```ts
 * const client = createClienteleClient({ baseUrl: '/api/clientele' });
 * const { member } = await client.POST('/members', { body: { email: 'zara@acme.test' } });
 * ```
 */
export function createClienteleClient(options: ClienteleClientOptions): ClienteleClient {
  const send = createSender(options);
  const caller =
    (method: string): Get =>
    async (path, call) =>
      readAnswer(await send(method, path, call), call?.signal);
  const get = caller('GET');

  const client: Record<keyof ClienteleClient, unknown> = {
    GET: get,
    POST: caller('POST'),
    PUT: caller('PUT'),
    PATCH: caller('PATCH'),
    DELETE: caller('DELETE'),
    download: (path: string, call?: Call) => send('GET', path, call),
    upload: async (path: string, call: Call) =>
      readAnswer(await send('POST', path, { ...call, type: CSV }), call.signal),
    pages: (path: string, call?: Call) => pagesOf(get, path, call),
    items: (path: string, call?: Call) => itemsOf(get, path, call),
    as: (membershipId: string) => createClienteleClient({ ...options, membershipId }),
    viewing: (viewToken: string) => createClienteleClient({ ...options, viewToken }),
  };
  return client as unknown as ClienteleClient;
}

async function* pagesOf(get: Get, path: string, call?: Call): AsyncGenerator<Page> {
  let query = call?.query;
  for (;;) {
    const page = (await get(path, { ...call, query })) as Page;
    yield page;
    if (page.nextCursor === null) return;
    query = { ...query, cursor: page.nextCursor };
  }
}

async function* itemsOf(get: Get, path: string, call?: Call): AsyncGenerator<unknown> {
  for await (const { items } of pagesOf(get, path, call)) yield* items;
}
