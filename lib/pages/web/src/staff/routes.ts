import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { memberHere, pageRoutes, type PageRoute, pathTo } from '../areas.js';
import { standing } from '../me.js';
import type { PageContext } from '../router.js';
import { loadStaffWords } from '../words/index.js';

/** The pages of the staff. */
const PAGES: readonly PageRoute[] = [
  { path: '/', load: () => import('./users/users-page.js'), name: 'UsersPage' },
  { path: 'new', load: () => import('./create/create-page.js'), name: 'CreatePage' },
  { path: '/person/$id', load: () => import('./person/overview-page.js'), name: 'OverviewPage' },
  {
    path: '/person/$id/details',
    load: () => import('./person/details-page.js'),
    name: 'DetailsPage',
  },
  {
    path: '/person/$id/projects',
    load: () => import('./person/projects-page.js'),
    name: 'ProjectsPage',
  },
  {
    path: '/person/$id/permissions',
    load: () => import('./permissions/person-permissions-page.js'),
    name: 'PersonPermissionsPage',
  },
  {
    path: '/person/$id/activity',
    load: () => import('./person/activity-page.js'),
    name: 'ActivityPage',
  },
  { path: '/profiles', load: () => import('./profiles/profiles-page.js'), name: 'ProfilesPage' },
  {
    path: '/profiles/new',
    load: () => import('./profiles/new-profile-page.js'),
    name: 'NewProfilePage',
  },
  { path: '/profiles/$id', load: () => import('./profiles/profile-page.js'), name: 'ProfilePage' },
  { path: '/import', load: () => import('./import/import-page.js'), name: 'ImportPage' },
  { path: '/import/$id', load: () => import('./import/one-import-page.js'), name: 'OneImportPage' },
  { path: '/exports', load: () => import('./exports/exports-page.js'), name: 'ExportsPage' },
  { path: '/audit', load: () => import('./audit/audit-page.js'), name: 'AuditPage' },
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
      await loadStaffWords();
    },
  });
  return area.addChildren(pageRoutes(area, PAGES));
}
