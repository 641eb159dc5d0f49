import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { memberHere, pageRoutes, type PageRoute, pathTo } from '../areas.js';
import { standing } from '../me.js';
import type { PageContext } from '../router.js';

/** The pages of the staff. */
const PAGES: readonly PageRoute[] = [
  { path: '/', load: () => import('./users/users-page.js'), name: 'UsersPage' },
  { path: 'new', load: () => import('./create/create-page.js'), name: 'CreatePage' },
];

/** The area of the staff; client users are shown to their own. */
export function staffArea(root: AnyRoute): AnyRoute {
  const area = createRoute({
    getParentRoute: () => root,
    path: pathTo('staff'),
    component: lazyRouteComponent(() => import('./staff-frame.js'), 'StaffFrame'),
    beforeLoad: async ({ context, location }) => {
      const me = await memberHere(context as PageContext, location.href);
      if (!standing(me).isStaff) throw redirect({ to: pathTo('team') });
    },
  });
  return area.addChildren(pageRoutes(area, PAGES));
}
