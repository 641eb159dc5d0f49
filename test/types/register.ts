/* Checked by `npm run typecheck`, never run: each `@ts-expect-error` fails when its line compiles. */
import {
  type AccessService,
  all,
  any,
  definePermissions,
  type MemberActor,
  type PermissionKey,
  RequirePermission,
} from 'nest-clientele';

export const permissions = definePermissions({
  reports: { label: 'Reports', children: { edit: { label: 'Edit' } } },
});

declare module 'nest-clientele' {
  interface Register {
    permissions: typeof permissions;
  }
}

declare const access: AccessService;
declare const actor: MemberActor;

export const key: PermissionKey = 'reports.edit';
export const builtIn: PermissionKey = 'users.view';
// @ts-expect-error -- misspelt key
export const misspelt: PermissionKey = 'reports.edti';

@RequirePermission('reports')
export class ReportsController {
  @RequirePermission('reports.edit')
  edit(): Promise<boolean> {
    return access.can(actor, 'reports.edit');
  }

  @RequirePermission(any('reports', 'users.edit'))
  @RequirePermission(all('reports', 'reports.edit'), { project: 'params.projectId' })
  both(): void {
    return;
  }

  // @ts-expect-error -- misspelt key
  @RequirePermission('reports.edti')
  misspelt(): Promise<boolean> {
    // @ts-expect-error -- misspelt key
    return access.can(actor, 'reports.edti');
  }

  // @ts-expect-error -- misspelt key
  @RequirePermission(any('reports.edit', 'reports.edti'))
  misspeltAny(): void {
    return;
  }

  // @ts-expect-error -- misspelt key
  @RequirePermission(all('reports.edti'))
  misspeltAll(): void {
    return;
  }
}

// @ts-expect-error -- names no permission
any();
// @ts-expect-error -- names no permission
all();
