import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { memberHere, pageRoutes, type PageRoute, pathTo } from '../areas.js';
import { standing } from '../me.js';
import type { PageContext } from '../router.js';

/** The pages of the staff. */
const PAGES: readonly PageRoute[] = [
  { path: '/', load: () => import('./users/users-page.js'), name: 'UsersPage' },
  { path: '/clients', load: () => import('./clients/clients-page.js'), name: 'ClientsPage' },
  { path: '/clients/$id', load: () => import('./clients/client-page.js'), name: 'ClientPage' },
  { path: '/letters', load: () => import('./letters/letters-page.js'), name: 'LettersPage' },
  {
    path: '/letters/new',
    load: () => import('./letters/new-letter-page.js'),
    name: 'NewLetterPage',
  },
  { path: '/letters/$id', load: () => import('./letters/letter-page.js'), name: 'LetterPage' },
  { path: '/requests', load: () => import('./requests/requests-page.js'), name: 'RequestsPage' },
  { path: '/portal', load: () => import('./portal/portal-page.js'), name: 'PortalPage' },
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
