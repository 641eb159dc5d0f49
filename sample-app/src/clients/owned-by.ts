import type { MemberActor } from 'nest-clientele';
import { type FindOperator, In } from 'typeorm';

/**
 * The rows of clients' areas an actor sees: those of its own client, for staff those of the clients they are assigned to,
 * or else the whole portal's.
 */
export function ownedBy({ portalId, clientIds }: MemberActor): {
  portalId: string;
  clientId?: FindOperator<string>;
} {
  return clientIds === null
    ? { portalId }
    : { portalId, clientId: In([...clientIds]) as FindOperator<string> };
}
