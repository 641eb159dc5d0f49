import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ClienteleClient } from '../../../client/index.js';
import { reading, useApi } from './api.js';
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

/** The host's projects, or its groups, by name. */
export function hostPages(api: ClienteleClient, path: '/projects' | '/groups'): ChoicePages {
  return {
    key: [path],
    find: async (q, cursor, signal) => {
      const query = {
        limit: NAMES_AT_ONCE,
        total: true,
        ...(q && { q }),
        ...(cursor !== null && { cursor }),
      };
      const { items, nextCursor, total } = await api.GET(path, { query, signal });
      return { items: items.map(({ id, name }) => ({ id, name })), nextCursor, total };
    },
  };
}

/** The same as one page, to pick one. */
export function hostSearch(api: ClienteleClient, path: '/projects' | '/groups'): ChoiceSearch {
  return {
    key: [path, 'search'],
    find: async (q, signal) => (await hostPages(api, path).find(q, null, signal)).items,
  };
}

/** Projects or groups that are known by their ids, with their names; one that is gone keeps its id for a name. */
export function useNamed(path: '/projects' | '/groups', ids: readonly string[]): readonly Choice[] {
  const api = useApi();
  const wanted = ids.slice(0, NAMES_AT_ONCE);
  const { data } = useQuery({
    ...reading(api, path, { query: { ids: wanted, limit: NAMES_AT_ONCE } }),
    enabled: wanted.length > 0,
  });
  return useMemo(() => {
    const names = new Map(data?.items.map(({ id, name }) => [id, name]));
    return ids.map((id) => ({ id, name: names.get(id) ?? id }));
  }, [ids, data]);
}
