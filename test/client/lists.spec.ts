import { createClienteleClient } from 'nest-clientele/client';

const member = (id: string) => ({ id });

/** A client of a list of three pages, and the addresses it has asked for. */
function setup() {
  const pages: Record<string, unknown> = {
    first: { items: [member('1'), member('2')], nextCursor: 'c1' },
    c1: { items: [], nextCursor: 'c2' },
    c2: { items: [member('3')], nextCursor: null },
  };
  const asked: string[] = [];
  const client = createClienteleClient({
    baseUrl: 'https://portal.test/clientele',
    fetch: async ({ url, signal }) => {
      signal.throwIfAborted();
      const { search, searchParams } = new URL(url);
      asked.push(search);
      return Response.json(pages[searchParams.get('cursor') ?? 'first']);
    },
  });
  return { client, asked };
}

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of list) found.push(each);
  return found;
}

describe('a list of the client', () => {
  it('comes page by page, by the same query, until there is no next one', async () => {
    const { client, asked } = setup();
    const pages = await all(client.pages('/members', { query: { q: 'zara', limit: 2 } }));
    expect(pages.map(({ items }) => items.map(({ id }) => id))).toEqual([['1', '2'], [], ['3']]);
    expect(asked).toEqual([
      '?q=zara&limit=2',
      '?q=zara&limit=2&cursor=c1',
      '?q=zara&limit=2&cursor=c2',
    ]);
  });

  it('comes item by item', async () => {
    const { client } = setup();
    expect(await all(client.items('/members'))).toEqual([member('1'), member('2'), member('3')]);
  });

  it('is asked about several ids by the name of each', async () => {
    const { client, asked } = setup();
    const query = { ids: ['a', 'b,c', 'd&e'], limit: 200 };
    await all(client.items('/projects', { query: { ...query, cursor: 'c2' } }));
    expect(asked).toEqual(['?ids=a&ids=b%2Cc&ids=d%26e&limit=200&cursor=c2']);
  });

  it('goes on from a cursor that was kept', async () => {
    const { client, asked } = setup();
    expect(await all(client.items('/members', { query: { cursor: 'c2' } }))).toEqual([member('3')]);
    expect(asked).toEqual(['?cursor=c2']);
  });

  it('asks for no page that nobody reads', async () => {
    const { client, asked } = setup();
    const items = client.items('/members');
    expect(asked).toEqual([]);
    for await (const { id } of items) if (id === '2') break;
    expect(asked).toEqual(['']);
  });

  it('ends with the reason of its signal', async () => {
    const { client, asked } = setup();
    const stop = new AbortController();
    const reading = (async () => {
      for await (const _page of client.pages('/members', { signal: stop.signal })) {
        stop.abort(new Error('left the page'));
      }
    })();
    await expect(reading).rejects.toThrow('left the page');
    expect(asked).toHaveLength(1);
  });
});
