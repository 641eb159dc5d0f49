import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { MemberKind, MemberRole } from '../members/domain/member-role.js';
import { admissionOf } from './admission.js';

/** A member on whose behalf a call is made. Belongs to one request: do not keep it. */
export interface MemberActor {
  readonly kind: MemberKind;
  readonly memberId: string;
  readonly identityId: string | null;
  readonly portalId: string;
  /** The member's client; null for staff. */
  readonly clientId: string | null;
  /** `admin` or `staff` for staff, `admin` or `member` for a client user. */
  readonly role: MemberRole;
  readonly email: string;
  readonly name: string;
}

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
