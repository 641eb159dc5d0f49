import type { ClienteleClient } from '../../../../../client/index.js';
import { hostPages } from '../../searches.js';
import type { ChoicePages } from '../../ui/multi-picker.js';
import type { Choice, ChoiceSearch } from '../../ui/picker.js';
import type { T } from '../../words/index.js';
import type { ChosenSource } from './wizard-values.js';

/** Projects on which rates apply are billed so. */
const BY_STAFF_HOURS = 'staff_hours';

const AT_ONCE = 200;

/** Clients page by page, to assign some to a staff member. */
export function clientPages(api: ClienteleClient): ChoicePages {
  return {
    key: ['/clients'],
    find: async (q, cursor, signal) => {
      const { items, nextCursor, total } = await api.GET('/clients', {
        query: {
          sort: 'name',
          limit: AT_ONCE,
          total: true,
          ...(q && { q }),
          ...(cursor !== null && { cursor }),
        },
        signal,
      });
      return { items: items.map(({ id, name }) => ({ id, name })), nextCursor, total };
    },
  };
}

/** Projects page by page, each with whether rates apply on it: all, or those that a client is bound to. */
export function projectPages(
  api: ClienteleClient,
  t: T,
  bound: readonly string[] | null,
): ChoicePages {
  const pages = hostPages(api, '/projects', bound, ({ id, name, billingBasis }) => {
    const isRated = billingBasis === BY_STAFF_HOURS;
    return { id, name, isRated, detail: isRated ? t('create.staffHours') : undefined } as Choice;
  });
  return { ...pages, key: [...pages.key, 'rated'] };
}

/** Client users to take permissions from, each with where it has them from, and whether the plan lets them be copied. */
export function sourceSearch(
  api: ClienteleClient,
  t: T,
  isOwnForbidden: boolean,
): ChoiceSearch<ChosenSource> {
  return {
    key: ['/members', 'search', 'sources', isOwnForbidden],
    find: async (q, signal) => {
      const { items } = await api.GET('/members', {
        query: { kind: 'client', sort: 'name', limit: 50, ...(q && { q }) },
        signal,
      });
      return items.map(({ id, name, email, clientName, permissions }) => ({
        id,
        name: name || email,
        isForbidden: isOwnForbidden && permissions.mode === 'custom',
        detail: [name && email, clientName, t(`common.mode.${permissions.mode}`)]
          .filter(Boolean)
          .join(' · '),
      }));
    },
  };
}
