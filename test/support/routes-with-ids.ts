/** Ids of one row of each kind. */
export interface Ids {
  readonly member: string;
  readonly client: string;
  readonly invitation: string;
  readonly profile: string;
  readonly template: string;
  readonly event: string;
  readonly export: string;
  readonly import: string;
  readonly request: string;
}

/** A route to try with ids. */
export interface Call {
  readonly route: string;
  readonly id: keyof Ids;
  readonly body?: object;
  /** Client users see none of it, or are refused whatever the id. */
  readonly isForStaff?: boolean;
}

/** Every route with an id in its path. */
export const CALLS: readonly Call[] = [
  { route: 'GET /clientele/members/:id', id: 'member' },
  { route: 'PATCH /clientele/members/:id', id: 'member', body: { name: 'Mine' } },
  { route: 'PATCH /clientele/members/:id', id: 'member', body: { role: 'admin', version: 9 } },
  { route: 'PATCH /clientele/members/:id', id: 'member', body: {} },
  { route: 'DELETE /clientele/members/:id', id: 'member' },
  { route: 'POST /clientele/members/:id/invite', id: 'member', body: { message: 'Hi' } },
  { route: 'POST /clientele/members/:id/deactivate', id: 'member' },
  { route: 'POST /clientele/members/:id/activate', id: 'member' },
  { route: 'POST /clientele/members/:id/review', id: 'member' },
  {
    route: 'POST /clientele/members/:id/view',
    id: 'member',
    body: { reason: 'To see' },
  },
  { route: 'GET /clientele/members/:id/projects', id: 'member' },
  { route: 'GET /clientele/members/:id/groups', id: 'member' },
  { route: 'GET /clientele/members/:id/clients', id: 'member' },
  { route: 'GET /clientele/members/:id/permissions', id: 'member' },
  { route: 'GET /clientele/members/:id/permissions?projectId=fixed', id: 'member' },
  { route: 'PUT /clientele/members/:id/permissions', id: 'member', body: { mode: 'default' } },
  { route: 'GET /clientele/members/:id/permissions/explain?key=tasks', id: 'member' },
  { route: 'POST /clientele/invitations/:id/resend', id: 'invitation' },
  { route: 'DELETE /clientele/invitations/:id', id: 'invitation' },
  { route: 'POST /clientele/invitations/:id/link', id: 'invitation' },
  { route: 'GET /clientele/clients/:id/join-links', id: 'client' },
  {
    route: 'POST /clientele/clients/:id/join-links',
    id: 'client',
    body: { expiresAt: '2027-01-01', uses: 1 },
  },
  { route: 'DELETE /clientele/clients/:id/join-links/:linkId', id: 'client' },
  { route: 'GET /clientele/clients/:id', id: 'client' },
  { route: 'PATCH /clientele/clients/:id', id: 'client', body: { name: 'Mine' } },
  { route: 'DELETE /clientele/clients/:id', id: 'client' },
  { route: 'DELETE /clientele/clients/:id?cascade=true', id: 'client' },
  { route: 'GET /clientele/clients/:id/permissions', id: 'client' },
  { route: 'PUT /clientele/clients/:id/permissions', id: 'client', body: { permissions: {} } },
  { route: 'GET /clientele/profiles/:id', id: 'profile', isForStaff: true },
  {
    route: 'PATCH /clientele/profiles/:id',
    id: 'profile',
    isForStaff: true,
    body: { name: 'Mine' },
  },
  { route: 'DELETE /clientele/profiles/:id', id: 'profile', isForStaff: true },
  { route: 'GET /clientele/invitation-templates/:id', id: 'template', isForStaff: true },
  {
    route: 'PATCH /clientele/invitation-templates/:id',
    id: 'template',
    isForStaff: true,
    body: { name: 'Mine' },
  },
  { route: 'DELETE /clientele/invitation-templates/:id', id: 'template', isForStaff: true },
  { route: 'POST /clientele/invitation-templates/:id/preview', id: 'template', isForStaff: true },
  { route: 'POST /clientele/audit/:id/replay', id: 'event', isForStaff: true },
  { route: 'POST /clientele/requests/:id/approve', id: 'request' },
  { route: 'POST /clientele/requests/:id/decline', id: 'request' },
  { route: 'DELETE /clientele/requests/:id', id: 'request' },
  { route: 'GET /clientele/exports/:id', id: 'export', isForStaff: true },
  { route: 'GET /clientele/exports/:id/download', id: 'export', isForStaff: true },
  { route: 'DELETE /clientele/exports/:id', id: 'export', isForStaff: true },
  { route: 'GET /clientele/imports/:id', id: 'import', isForStaff: true },
  { route: 'POST /clientele/imports/:id/apply', id: 'import', isForStaff: true },
  { route: 'DELETE /clientele/imports/:id', id: 'import', isForStaff: true },
  {
    route: 'PUT /clientele/projects/:projectId/members/:memberId/permissions',
    id: 'member',
    body: { permissions: {} },
  },
  { route: 'DELETE /clientele/projects/:projectId/members/:memberId/permissions', id: 'member' },
  { route: 'DELETE /clientele/projects/:projectId/members/:memberId', id: 'member' },
];

/** Routes whose id is the host's, of a project; `permissions/project-permissions.spec.ts` tries them. */
export const OF_PROJECTS = [
  'GET /clientele/projects/:projectId/members',
  'POST /clientele/projects/:projectId/permissions/clone',
];
