import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { admissionOf } from './admission.js';
import type { MemberActor } from './member-actor.js';

export type { MemberActor };

/** The host itself, as in a seed script: may do what a staff admin may. */
export interface HostActor {
  readonly kind: 'host';
  readonly portalId: string;
}

/** Who makes a call: a member, or the host itself. */
export type Actor = MemberActor | HostActor;

/**
 * Hands a handler the member that a guard of this module let in, as a {@link MemberActor}.
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
export const Actor = createParamDecorator(
  (_: unknown, context: ExecutionContext): MemberActor | undefined =>
    admissionOf(context)?.actor ?? undefined,
);

/**
 * The actor for calls the host makes on its own account, not for a person.
 *
 * @example
 * ```ts
 * await clients.create(hostActor(portal.id), { name: 'Acme', type: 'business' });
 * ```
 */
export function hostActor(portalId: string): HostActor {
  return { kind: 'host', portalId };
}
