import type { ClienteleClient } from '../../../client/index.js';
import type { ChoiceSearch } from './ui/picker.js';

const LIMIT = 50;

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
