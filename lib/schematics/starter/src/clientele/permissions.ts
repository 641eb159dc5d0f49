import { definePermissions } from 'nest-clientele';

/** All that can be permitted. A leaf is on for everybody new where it says `default: true`. */
export const permissions = definePermissions({
  reports: {
    label: 'Reports',
    children: {
      view: { label: 'View reports', default: true },
      edit: { label: 'Edit reports' },
    },
  },
  billing: {
    label: 'Billing',
    requiresRole: 'admin',
    children: { manage: { label: 'Manage billing', default: true } },
  },
});

// A misspelt key does not compile.
declare module 'nest-clientele' {
  interface Register {
    permissions: typeof permissions;
  }
}
