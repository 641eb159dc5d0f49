/* Checked by `npm run typecheck`, never run: each `@ts-expect-error` fails when its line compiles. */
import type { Catalogue } from '../../lib/domain/permissions/catalogue.js';
import { definePermissions } from '../../lib/domain/permissions/define-permissions.js';
import { keysIn, toRecord } from '../../lib/domain/permissions/permission-sets.js';
import type { PermissionBits } from '../../lib/domain/permissions/permission-bits.js';
import type { PermissionTree } from '../../lib/domain/permissions/permission-tree.js';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <T extends true>(): T | undefined => undefined;

declare const bits: PermissionBits;

const permissions = definePermissions(
  {
    reports: {
      label: 'Reports',
      description: 'What the agency reports',
      children: {
        view: { label: 'View', default: true },
        pages: { label: 'Pages', children: { edit: { label: 'Edit', renamedFrom: ['pages'] } } },
      },
    },
    billing: { label: 'Billing', requiresRole: 'admin' },
  },
  { retired: ['chat'] },
);

type KeyOf<C extends Catalogue> = C['keys'][number];
type Key = KeyOf<typeof permissions>;
type Expected =
  | 'reports'
  | 'reports.view'
  | 'reports.pages'
  | 'reports.pages.edit'
  | 'billing'
  | 'users'
  | 'users.view'
  | 'users.invite'
  | 'users.remove'
  | 'users.edit';

/** The keys of the tree and the built-in ones, no more and no fewer. */
isTrue<Equal<Key, Expected>>();
isTrue<Equal<ReturnType<typeof keysIn<Key>>[number], Key>>();

const record = toRecord(permissions, bits);
export const view: boolean = record['reports.view'];
// @ts-expect-error -- misspelt key
export const veiw: boolean = record['reports.veiw'];

/** Any catalogue is a catalogue. */
export const anyCatalogue: Catalogue = permissions;

// @ts-expect-error -- misspelt field must not open a node
definePermissions({ billing: { label: 'Billing', requiredRole: 'admin' } });

definePermissions({
  // @ts-expect-error -- misspelt field, further down
  reports: { label: 'Reports', children: { edit: { label: 'Edit', defualt: true } } },
});

// @ts-expect-error -- children are under `children`
definePermissions({ reports: { label: 'Reports', edit: { label: 'Edit' } } });

// @ts-expect-error -- no such role
definePermissions({ billing: { label: 'Billing', requiresRole: 'member' } });

// @ts-expect-error -- no label
definePermissions({ billing: {} });

// @ts-expect-error -- built in by the module
definePermissions({ users: { label: 'Users' } });

// @ts-expect-error -- a list of keys
definePermissions({ a: { label: 'A', renamedFrom: 'b' } });

/** A part below the top level may be called `users`, and a tree may be declared apart from its use. */
const team = { team: { label: 'Team', children: { users: { label: 'Users' } } } } as const;
export const fromConstant = definePermissions(team);
isTrue<Equal<Exclude<KeyOf<typeof fromConstant>, `users${string}`>, 'team' | 'team.users'>>();

/** A tree known only at run time has strings for keys. */
declare const loaded: PermissionTree;
export const fromData = definePermissions(loaded);
isTrue<Equal<KeyOf<typeof fromData>, string>>();
