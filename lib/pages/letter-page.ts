import type { ToldEvent } from '../domain/events/told-events.js';
import { filledPaths, type PagesPaths } from './pages-options.js';

/** Who reads of these is let in nowhere any more. */
const OUT = new Set<ToldEvent['type']>([
  'member.deactivated',
  'member.removed',
  'member.access_ended',
]);

/**
 * The page that a letter about an event leads to, as a path from the beginning of the app: that of the exports, of the
 * requests, of the client without an admin, or what its reader may. Null where none has more to tell than the letter. Give it
 * the same `paths` as the pages.
 *
 * @example
 * ```ts
 * const letters: LetterOptions = {
 *   url: (event) => {
 *     const page = letterPage(event);
 *     return page === null ? null : `https://app.agency.example${page}`;
 *   },
 * };
 * ```
 */
export function letterPage(event: ToldEvent, paths?: PagesPaths): string | null {
  const { staff, team } = filledPaths(paths);
  const { type, data, subject } = event;
  if (OUT.has(type)) return null;
  if (type === 'export.ready') return `/${staff}/exports`;
  if (type === 'client.without_admin') return `/${staff}/clients/${subject.id}`;
  if ('memberKind' in data) return data.memberKind === 'staff' ? `/${staff}/requests` : `/${team}`;
  return 'clientId' in data && data.clientId !== null ? `/${team}/access` : `/${staff}`;
}
