import type { PermissionTree } from './permission-tree.js';

/** The top-level key that belongs to the module; a host's tree cannot define it. */
export const RESERVED_SEGMENT = 'users';

/** The permissions every catalogue has: an agency can switch a client's own user management off by them. */
export const BUILT_IN_PERMISSIONS = {
  [RESERVED_SEGMENT]: {
    label: 'Users',
    description: "Manage the client's own users",
    translations: {
      de: { label: 'Nutzer', description: 'Die eigenen Nutzer des Kunden verwalten' },
    },
    requiresRole: 'admin',
    children: {
      view: {
        label: 'View users',
        translations: { de: { label: 'Nutzer sehen' } },
        default: true,
      },
      invite: {
        label: 'Invite users',
        translations: { de: { label: 'Nutzer einladen' } },
        default: true,
      },
      remove: {
        label: 'Remove and deactivate users',
        translations: { de: { label: 'Nutzer entfernen und deaktivieren' } },
        default: true,
      },
      edit: {
        label: 'Change roles and permissions',
        translations: { de: { label: 'Rollen und Rechte ändern' } },
        default: false,
      },
    },
  },
} as const satisfies PermissionTree;

/** The keys every catalogue has: what a client's admins may do about their own users. */
export type BuiltInPermission =
  'users' | 'users.view' | 'users.invite' | 'users.remove' | 'users.edit';
