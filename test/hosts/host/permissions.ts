import { definePermissions, type PermissionKey } from 'nest-clientele';

/** What client users of this host may do. */
export const permissions = definePermissions({
  reports: {
    label: 'Reports',
    children: { view: { label: 'View', default: true }, edit: { label: 'Edit' } },
  },
  tasks: { label: 'Tasks', children: { set: { label: 'Set' } } },
  billing: {
    label: 'Billing',
    requiresRole: 'admin',
    children: { manage: { label: 'Manage', default: true } },
  },
});

declare module 'nest-clientele' {
  interface Register {
    permissions: typeof permissions;
  }
}

// @ts-expect-error A misspelt key does not compile: the keys reached the packed types.
export const misspelt: PermissionKey = 'reports.veiw';
