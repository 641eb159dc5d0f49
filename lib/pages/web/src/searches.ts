import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ClienteleClient } from '../../../client/index.js';
import { reading, type Shape, useApi } from './api.js';
import type { ChoicePages } from './ui/multi-picker.js';
import type { Choice, ChoiceSearch } from './ui/picker.js';

const LIMIT = 50;

/** How many names are asked for at once. */
const NAMES_AT_ONCE = 200;

/** The clients that match a text. */
export function clientSearch(api: ClienteleClient): ChoiceSearch {
  return {
    key: ['/clients', 'search'],
    find: async (q, signal) => {
      const { items } = await api.GET('/clients', {
        query: { ...(q && { q }), limit: LIMIT, sort: 'name' },
        signal,
      });
      return items.map((client) => ({
        id: client.id,
        name: client.name,
        detail: ('contactEmail' in client && client.contactEmail) || undefined,
      }));
    },
  };
}

/** Client users that match a text, as somebody to copy from. */
export function memberSearch(
  api: ClienteleClient,
  query: {
    readonly kind?: 'staff' | 'client';
    readonly clientId?: string;
    readonly projectId?: string;
  } = { kind: 'client' },
): ChoiceSearch {
  return {
    key: ['/members', 'search', query],
    find: async (q, signal) => {
      const { items } = await api.GET('/members', {
        query: { ...query, ...(q && { q }), limit: LIMIT, sort: 'name' },
        signal,
      });
      return items.map(({ id, name, email, clientName }) => ({
        id,
        name: name || email,
        detail: [name && email, clientName].filter(Boolean).join(' · '),
      }));
    },
  };
}

/** The host's projects, or its groups, by name: all of them, or those among some. */
export function hostPages<Path extends '/projects' | '/groups'>(
  api: ClienteleClient,
  path: Path,
  among: readonly string[] | null = null,
  choiceOf: (thing: ThingAt<Path>) => Choice = ({ id, name }) => ({ id, name }),
): ChoicePages {
  return {
    key: [path, ...(among === null ? [] : [{ among }])],
    find: async (q, cursor, signal) => {
      const { items, nextCursor, total } = await (among === null
        ? pageOfAll(api, path, q, cursor, signal)
        : pageAmong(api, path, among, q, cursor, signal));
      return { items: (items as readonly ThingAt<Path>[]).map(choiceOf), nextCursor, total };
    },
  };
}

/** A page of projects or groups as the host has them. */
interface ThingPage {
  readonly items: readonly Thing[];
  readonly nextCursor: string | null;
  readonly total?: number | undefined;
}

function pageOfAll(
  api: ClienteleClient,
  path: '/projects' | '/groups',
  q: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<ThingPage> {
  const query = {
    limit: NAMES_AT_ONCE,
    total: true,
    ...(q && { q }),
    ...(cursor !== null && { cursor }),
  };
  return api.GET(path, { query, signal });
}

/** Of so many as can be asked about at once; the cursor says from which on. */
async function pageAmong(
  api: ClienteleClient,
  path: '/projects' | '/groups',
  among: readonly string[],
  q: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<ThingPage> {
  const from = Number(cursor ?? 0);
  const next = from + NAMES_AT_ONCE;
  const ids = among.slice(from, next);
  // No ids would ask for all there are.
  if (ids.length === 0) return { items: [], nextCursor: null, total: 0 };
  const query = { ids, limit: NAMES_AT_ONCE, total: true, ...(q && { q }) };
  const { items, total } = await api.GET(path, { query, signal });
  return next < among.length
    ? { items, nextCursor: String(next), total: among.length }
    : { items, nextCursor: null, total: from === 0 ? total : among.length };
}

/** The same as one page, to pick one. */
export function hostSearch(api: ClienteleClient, path: '/projects' | '/groups'): ChoiceSearch {
  return {
    key: [path, 'search'],
    find: async (q, signal) => (await hostPages(api, path).find(q, null, signal)).items,
  };
}

/** Projects, or groups, as the host has them, by their ids; those that are gone are not among them. */
export function useHostThings<Path extends '/projects' | '/groups'>(
  path: Path,
  ids: readonly string[],
): ReadonlyMap<string, ThingAt<Path>> {
  const api = useApi();
  const chunks = Array.from({ length: Math.ceil(ids.length / NAMES_AT_ONCE) }, (_, index) =>
    ids.slice(index * NAMES_AT_ONCE, (index + 1) * NAMES_AT_ONCE),
  );
  return useQueries({
    queries: chunks.map((chunk) => ({
      ...reading(api, path as '/projects', { query: { ids: chunk, limit: NAMES_AT_ONCE } }),
      staleTime: 60_000,
    })),
    combine: byId as never,
  });
}

/** One and the same function, so that its map is the same one as long as the answers are. */
function byId(
  answers: readonly { readonly data: { readonly items: readonly Thing[] } | undefined }[],
): ReadonlyMap<string, Thing> {
  return new Map(answers.flatMap(({ data }) => data?.items.map((item) => [item.id, item]) ?? []));
}

type Thing = Shape<'ListedProject'> | Shape<'ListedGroup'>;

type ThingAt<Path> = Path extends '/projects' ? Shape<'ListedProject'> : Shape<'ListedGroup'>;

/** The same with their names, of the first 200; one that is gone keeps its id for a name. */
export function useNamed(path: '/projects' | '/groups', ids: readonly string[]): readonly Choice[] {
  const things = useHostThings(path, ids.slice(0, NAMES_AT_ONCE));
  return useMemo(() => ids.map((id) => ({ id, name: things.get(id)?.name ?? id })), [ids, things]);
}
