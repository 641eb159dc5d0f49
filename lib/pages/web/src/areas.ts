import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { reading, type Shape } from './api.js';
import { isSignedOut, isUnchosen } from './problems.js';
import type { PageContext } from './router.js';
import { settings } from './settings.js';
import type { Part } from './words/catalogue.js';
import { loadParts } from './words/index.js';

/** A page of an area: its path within, and where its code is. */
export interface PageRoute {
  readonly path: string;
  readonly load: () => Promise<Record<string, unknown>>;
  /** The export that draws it. */
  readonly name: string;
  /** The words it needs, beside those of its area and of any page. */
  readonly words?: readonly Part[];
}

/** An address within an area: `pathTo('staff', 'clients', id)`. */
export function pathTo(area: keyof typeof settings.paths, ...parts: readonly string[]): string {
  return `/${[settings.paths[area], ...parts.map(encodeURIComponent)].join('/')}`;
}

/** The routes of an area's pages, each fetched with its words when it is first shown. */
export function pageRoutes(parent: AnyRoute, pages: readonly PageRoute[]): AnyRoute[] {
  return pages.map(({ path, load, name, words = [] }) =>
    createRoute({
      getParentRoute: () => parent,
      path,
      component: lazyRouteComponent(
        load as () => Promise<Record<string, () => React.ReactNode>>,
        name,
      ),
      loader: () => loadParts(words),
    }),
  );
}

/** Who is there as a member; whoever has to choose a membership first, or has none, goes to do so. */
export async function memberHere(
  { api, queries }: PageContext,
  href: string,
): Promise<Shape<'Me'>> {
  const elsewhere = { to: pathTo('account'), search: { next: href } };
  try {
    const me = await queries.query({ ...reading(api, '/me'), staleTime: 'static' });
    if (me.membership !== null) return me;
  } catch (error) {
    // The host's login is on its way, and nothing is to be shown until it is there.
    if (isSignedOut(error)) return new Promise(() => undefined);
    if (!isUnchosen(error)) throw error;
  }
  throw redirect(elsewhere);
}
