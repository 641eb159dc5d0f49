import { ClienteleError } from '../errors/clientele.error.js';
import type { MemberActor, ViewedBy } from './member-actor.js';
import type { MemberRef } from './member-ref.js';

/** The host calling on its own account, as in a seed script: it may do what a staff admin may, and is no member. */
export interface HostActor {
  readonly kind: 'host';
  readonly portalId: string;
}

/** On whose behalf a service is called: a member, or the host itself. It says who calls, not what that one may do now. */
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

/** Whether the host itself asks. */
export function isHost(who: Actor | MemberRef): who is HostActor {
  return 'kind' in who && who.kind === 'host';
}

/** Who looks as this one; null where nobody does. */
export function viewerOf(who: Actor | MemberRef): ViewedBy | null {
  return ('viewedBy' in who && who.viewedBy) || null;
}

/** Throws `VIEW_ONLY` for an actor as whom somebody only looks. */
export function assertNotViewed(actor: Actor): void {
  if (viewerOf(actor)) throw new ClienteleError('VIEW_ONLY');
}
