import { definePermissions } from '../../lib/index.js';

/** A small catalogue: reading is in the default profile, editing is not, billing is for admins. */
export const permissions = definePermissions({
  reports: {
    label: 'Reports',
    children: {
      view: { label: 'View', default: true },
      edit: { label: 'Edit' },
    },
  },
  tasks: {
    label: 'Tasks',
    translations: { de: { label: 'Aufgaben' } },
    children: { set: { label: 'Set' } },
  },
  billing: {
    label: 'Billing',
    requiresRole: 'admin',
    children: { manage: { label: 'Manage', default: true } },
  },
});
