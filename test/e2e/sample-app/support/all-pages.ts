import type { Caller } from '../../../support/caller.js';

/** Every item of a list, page by page. */
export async function allPages<T = { id: number }>(
  caller: Caller,
  path: string,
  limit = 200,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const next: string = cursor === null ? '' : `&cursor=${cursor}`;
    const { body } = await caller.get(`${path}?limit=${limit}${next}`).expect(200);
    items.push(...body.items);
    cursor = body.nextCursor;
  } while (cursor !== null);
  return items;
}

/** The ids of a list. */
export async function idsOf<Id = number>(caller: Caller, path: string): Promise<Id[]> {
  return (await allPages<{ id: Id }>(caller, path)).map(({ id }) => id);
}
