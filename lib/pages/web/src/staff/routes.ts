import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { memberHere, pageRoutes, type PageRoute, pathTo } from '../areas.js';
import { standing } from '../me.js';
import type { PageContext } from '../router.js';

/** The pages of the staff. */
const PAGES: readonly PageRoute[] = [
  { path: '/', load: () => import('./users/users-page.js'), name: 'UsersPage' },
  { path: '/import', load: () => import('./import/import-page.js'), name: 'ImportPage' },
  { path: '/import/$id', load: () => import('./import/one-import-page.js'), name: 'OneImportPage' },
  { path: '/exports', load: () => import('./exports/exports-page.js'), name: 'ExportsPage' },
  { path: '/audit', load: () => import('./audit/audit-page.js'), name: 'AuditPage' },
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
