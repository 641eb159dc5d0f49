import type { RequirementInput } from '../domain/access/requirement.js';
import { Rule } from './rule.decorator.js';

/** Where a permission is asked for. */
export interface RequirePermissionOptions {
  /**
   * Path of the project's id, from `params`, `query` or `body` in HTTP and from `args` in GraphQL.
   * The permission then counts as customized for that project, and a project outside the caller's scope answers 404.
   */
  readonly project?: `${'params' | 'query' | 'body' | 'args'}.${string}`;
}

/**
 * Lets only members with this permission call the route. On a class it counts for every handler;
 * several of them add up. Answers 401 without a login, 403 `PERMISSION_DENIED` without the permission.
 *
 * @example
 * ```ts
 * @Patch(':id')
 * @RequirePermission('reports.edit')
 * edit() {}
 *
 * @Get(':projectId/work')
 * @RequirePermission(any('work.view', 'timesheets.view'), { project: 'params.projectId' })
 * work() {}
 * ```
 */
export function RequirePermission(
  requirement: RequirementInput,
  { project }: RequirePermissionOptions = {},
): ClassDecorator & MethodDecorator {
  return Rule({ kind: 'permission', requirement, project: project ?? null });
}
