import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { memberHere, pageRoutes, type PageRoute, pathTo } from '../areas.js';
import { standing } from '../me.js';
import type { PageContext } from '../router.js';

/** The pages of the staff. */
const PAGES: readonly PageRoute[] = [
  {
    path: '/',
    load: () => import('./users/users-page.js'),
    name: 'UsersPage',
    words: ['exports', 'users'],
  },
  {
    path: 'new',
    load: () => import('./create/create-page.js'),
    name: 'CreatePage',
    words: ['create', 'created', 'permissions'],
  },
  {
    path: '/person/$id',
    load: () => import('./person/overview-page.js'),
    name: 'OverviewPage',
    words: ['audit', 'permissions', 'person', 'portal', 'trail', 'users'],
  },
  {
    path: '/person/$id/details',
    load: () => import('./person/details-page.js'),
    name: 'DetailsPage',
    words: ['permissions', 'person', 'users'],
  },
  {
    path: '/person/$id/projects',
    load: () => import('./person/projects-page.js'),
    name: 'ProjectsPage',
    words: ['permissions', 'person', 'users'],
  },
  {
    path: '/person/$id/permissions',
    load: () => import('./permissions/person-permissions-page.js'),
    name: 'PersonPermissionsPage',
    words: ['permissions', 'person', 'users'],
  },
  {
    path: '/person/$id/activity',
    load: () => import('./person/activity-page.js'),
    name: 'ActivityPage',
    words: ['audit', 'person', 'portal', 'trail', 'users'],
  },
  {
    path: '/profiles',
    load: () => import('./profiles/profiles-page.js'),
    name: 'ProfilesPage',
    words: ['profiles'],
  },
  {
    path: '/profiles/new',
    load: () => import('./profiles/new-profile-page.js'),
    name: 'NewProfilePage',
    words: ['permissions', 'profiles'],
  },
  {
    path: '/profiles/$id',
    load: () => import('./profiles/profile-page.js'),
    name: 'ProfilePage',
    words: ['permissions', 'profiles'],
  },
  {
    path: '/import',
    load: () => import('./import/import-page.js'),
    name: 'ImportPage',
    words: ['imports'],
  },
  {
    path: '/import/$id',
    load: () => import('./import/one-import-page.js'),
    name: 'OneImportPage',
    words: ['imports'],
  },
  {
    path: '/exports',
    load: () => import('./exports/exports-page.js'),
    name: 'ExportsPage',
    words: ['exports', 'users'],
  },
  {
    path: '/audit',
    load: () => import('./audit/audit-page.js'),
    name: 'AuditPage',
    words: ['audit', 'portal', 'trail'],
  },
  {
    path: '/clients',
    load: () => import('./clients/clients-page.js'),
    name: 'ClientsPage',
    words: ['clients'],
  },
  {
    path: '/clients/$id',
    load: () => import('./clients/client-page.js'),
    name: 'ClientPage',
    words: ['clients', 'permissions', 'person', 'previews', 'profiles', 'users'],
  },
  {
    path: '/letters',
    load: () => import('./letters/letters-page.js'),
    name: 'LettersPage',
    words: ['letters', 'portal'],
  },
  {
    path: '/letters/new',
    load: () => import('./letters/new-letter-page.js'),
    name: 'NewLetterPage',
    words: ['letters', 'portal'],
  },
  {
    path: '/letters/$id',
    load: () => import('./letters/letter-page.js'),
    name: 'LetterPage',
    words: ['letters', 'portal'],
  },
  {
    path: '/requests',
    load: () => import('./requests/requests-page.js'),
    name: 'RequestsPage',
    words: ['clients', 'requests'],
  },
  {
    path: '/portal',
    load: () => import('./portal/portal-page.js'),
    name: 'PortalPage',
    words: ['portal'],
  },
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
