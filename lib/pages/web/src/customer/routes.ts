import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { memberHere, pageRoutes, type PageRoute, pathTo } from '../areas.js';
import { standing } from '../me.js';
import type { PageContext } from '../router.js';
import type { Part } from '../words/catalogue.js';
import { loadParts } from '../words/index.js';

/** The words that all of these pages may say. */
const WORDS: readonly Part[] = ['team', 'users'];

/** The pages of client users. */
const PAGES: readonly PageRoute[] = [
  { path: '/', load: () => import('./start-page.js'), name: 'StartPage' },
  {
    path: 'access',
    load: () => import('./access/access-page.js'),
    name: 'AccessPage',
    words: ['access'],
  },
  {
    path: 'person/$id',
    load: () => import('./team/colleague-page.js'),
    name: 'ColleaguePage',
    words: ['permissions'],
  },
  {
    path: 'no-access',
    load: () => import('./no-access-page.js'),
    name: 'NoAccessPage',
    words: ['access', 'account'],
  },
];

/** The area of client users; staff are shown to their own. */
export function customerArea(root: AnyRoute): AnyRoute {
  const area = createRoute({
    getParentRoute: () => root,
    path: pathTo('team'),
    component: lazyRouteComponent(() => import('./customer-frame.js'), 'CustomerFrame'),
    loader: () => loadParts(WORDS),
    beforeLoad: async ({ context, location }) => {
      const me = await memberHere(context as PageContext, location.href);
      if (standing(me).isStaff) throw redirect({ to: pathTo('staff') });
    },
  });
  return area.addChildren(pageRoutes(area, PAGES));
}
