import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor as ActorType } from '../callers/actor.js';
import type { MemberActor } from '../callers/member-actor.js';
import { keptCaller } from './kept-caller.js';
import { untyped } from './untyped-parameter.js';

/** Who makes a call: a member, or the host itself. */
export type Actor = ActorType;

const ActorOfCall = createParamDecorator(
  (_: unknown, context: ExecutionContext): MemberActor | undefined =>
    keptCaller(context).actor ?? undefined,
);

/**
 * Hands a handler the member that a guard of this module let in, as a {@link MemberActor}; undefined on a route that takes
 * none. Throws `GUARD_MISSING` where no guard of the module ran.
 *
 * @example
 * ```ts
 * @Get()
 * @RequirePermission('reports.view')
 * list(@Actor() actor: MemberActor) {
 *   return this.reports.ofClient(actor.clientId);
 * }
 * ```
 */
export const Actor: typeof ActorOfCall = (...pipes) => untyped(ActorOfCall(...pipes));
