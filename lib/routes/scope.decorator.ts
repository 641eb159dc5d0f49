import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Scope as MemberScope } from '../domain/scopes/scope.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { keptCaller } from './kept-caller.js';
import { Rule } from './rule.decorator.js';
import { untyped } from './untyped-parameter.js';

/** What a member sees of its portal's work. */
export type Scope = MemberScope;

const ScopeOfCall = createParamDecorator((_: unknown, context: ExecutionContext): Scope => {
  const scope = keptCaller(context).scope;
  // An overridden handler inherits its parameters' decorators, but not the rule that came with them.
  if (!scope) throw new ClienteleError('ROUTE_NOT_DECLARED');
  return scope;
});

/**
 * Hands a handler what its member sees of the agency's work, and makes its route one that takes a scope: a client
 * user who has selected neither a project nor a group is refused with 403 `NO_SCOPE`, once its permissions are checked.
 *
 * @example
 * ```ts
 * @Get('work')
 * @RequirePermission('work.view')
 * list(@Scope() scope: Scope) {
 *   const query = this.work.createQueryBuilder('work').where('work.portalId = :id', { id: scope.portalId });
 *   return this.visibility.apply(query, scope, { project: 'work.projectId', worker: 'work.workerId' }).getMany();
 * }
 * ```
 */
export function Scope(): ParameterDecorator {
  return (target, handler, index) => {
    untyped(ScopeOfCall())(target, handler, index);
    if (handler === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, handler);
    if (descriptor) Rule({ kind: 'scope' })(target, handler, descriptor);
  };
}
