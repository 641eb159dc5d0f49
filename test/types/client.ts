/*
 * Checked by `npm run typecheck`, never run: each `@ts-expect-error` fails when its line compiles. `browser/` checks it
 * once more with the types of browsers and without those of Node.
 */
import {
  type ClienteleApiErrorCode,
  type ClienteleItem,
  type ClienteleSchemas,
  createClienteleClient,
  isCode,
} from 'nest-clientele/client';

const client = createClienteleClient({
  baseUrl: '/api/clientele',
  credentials: 'include',
  headers: () => ({ Authorization: 'Bearer token' }),
  fetch: (request) => fetch(request),
});

export async function calls(id: string): Promise<string> {
  const { items, nextCursor } = await client.GET('/members', { query: { q: 'zara', limit: 5 } });
  const email: string | undefined = items[0]?.email;
  await client.GET('/members');
  await client.as(id).POST('/members', { body: { email: email ?? '' } });
  await client.POST('/members/{id}/invite', { path: { id } });
  const { signal } = new AbortController();
  await client.DELETE('/members/{id}', { path: { id }, signal });
  const file = await client.download('/exports/{id}/download', { path: { id } });
  return (await file.text()) + (nextCursor ?? '');
}

export async function wrongPaths(id: string): Promise<void> {
  // @ts-expect-error -- no such path
  await client.GET('/membres');
  // @ts-expect-error -- the path has no such method
  await client.PUT('/members', { body: { email: 'zara@acme.test' } });
  // @ts-expect-error -- without the id that the path asks for
  await client.GET('/members/{id}');
  // @ts-expect-error -- the id under another name
  await client.GET('/members/{id}', { path: { memberId: id } });
  // @ts-expect-error -- a file is downloaded
  await client.GET('/exports/{id}/download', { path: { id } });
  // @ts-expect-error -- no file
  await client.download('/members/{id}', { path: { id } });
}

export async function wrongInputs(id: string): Promise<void> {
  // @ts-expect-error -- without the body that the route demands
  await client.POST('/members');
  // @ts-expect-error -- a misspelt field
  await client.POST('/members', { body: { email: 'zara@acme.test', nmae: 'Zara' } });
  // @ts-expect-error -- a field of another type
  await client.POST('/members', { body: { email: 5 } });
  // @ts-expect-error -- no body is taken
  await client.DELETE('/members/{id}', { path: { id }, body: {} });
  // @ts-expect-error -- a misspelt filter
  await client.GET('/members', { query: { stauts: 'active' } });
  // @ts-expect-error -- no query is taken
  await client.POST('/members/{id}/invite', { path: { id }, query: { notify: true } });
}

export async function wrongAnswers(id: string): Promise<void> {
  const member = await client.GET('/members/{id}', { path: { id } });
  // @ts-expect-error -- a misspelt field of the answer
  console.log(member.emial);
}

export async function lists(): Promise<string[]> {
  const found: string[] = [];
  for await (const member of client.items('/members', { query: { q: 'zara' } })) {
    const item: ClienteleItem<'/members'> = member;
    found.push(item.id);
  }
  for await (const page of client.pages('/members')) found.push(...page.items.map(({ id }) => id));
  // @ts-expect-error -- no list
  client.items('/members/{id}', { path: { id: 'm1' } });
  // @ts-expect-error -- a misspelt filter
  client.pages('/members', { query: { stauts: 'active' } });
  return found;
}

export function codes(error: unknown): ClienteleApiErrorCode | undefined {
  // @ts-expect-error -- no such code
  if (isCode(error, 'LAST_ADMIM')) return undefined;
  // @ts-expect-error -- without a code
  if (isCode(error)) return undefined;
  if (isCode(error, 'LAST_ADMIN', 'NOT_FOUND')) {
    const code: 'LAST_ADMIN' | 'NOT_FOUND' = error.code;
    const wait: number | undefined = error.retryAfter;
    return wait === undefined ? code : undefined;
  }
  // @ts-expect-error -- anything may have been thrown
  return error.code;
}

// @ts-expect-error -- a member has an id
export const incomplete: ClienteleSchemas['ClienteleMember'] = { email: 'zara@acme.test' };

// @ts-expect-error -- without the address of the routes
createClienteleClient({});
