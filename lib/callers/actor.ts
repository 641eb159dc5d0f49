import type { MemberActor } from './member-actor.js';

/** The host itself, as in a seed script: may do what a staff admin may. */
export interface HostActor {
  readonly kind: 'host';
  readonly portalId: string;
}

/** Who makes a call: a member, or the host itself. */
export type Actor = MemberActor | HostActor;

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
