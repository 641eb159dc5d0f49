import type { EntityManager } from 'typeorm';
import { lockRow } from '../database/lock-row.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { ClientEntity } from '../schema/client.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';

/** Where a member belongs: to a client, or with null to the staff of its portal. */
export interface Audience {
  readonly portalId: string;
  readonly clientId: string | null;
}

/** The audience's part of a member's unique key: NULLs would be distinct there. */
export function audienceKey({ clientId }: Pick<Audience, 'clientId'>): string {
  return clientId ?? 'staff';
}

/**
 * Makes changes to one audience's members wait for each other: locks its client's row, or for staff
 * the portal's. Must be the transaction's first statement. Throws `NOT_FOUND` when there is no such row.
 */
export async function lockAudience(manager: EntityManager, audience: Audience): Promise<void> {
  if (!(await lockAudienceIfThere(manager, audience))) throw new ClienteleError('NOT_FOUND');
}

/** Locks as {@link lockAudience} does, for whoever finds out by itself what a client that is gone means: false for one. */
export async function lockAudienceIfThere(
  manager: EntityManager,
  { portalId, clientId }: Audience,
): Promise<boolean> {
  return clientId === null
    ? lockRow(manager, PortalEntity, { id: portalId })
    : lockRow(manager, ClientEntity, { id: clientId, portalId });
}
