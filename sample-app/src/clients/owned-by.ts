import type { MemberActor } from 'nest-clientele';

/** The rows of a client's area an actor sees: those of its client, or for staff the whole portal's. */
export function ownedBy({ portalId, clientId }: MemberActor): {
  portalId: string;
  clientId?: string;
} {
  return clientId === null ? { portalId } : { portalId, clientId };
}
