import type { JoinLinkEventData } from '../domain/events/event-data.js';
import type { JoinLinkEntity } from '../schema/join-link.entity.js';

/** What every event about a join link tells of it: no token, no nonce. */
export function joinLinkEventData({
  id: joinLinkId,
  clientId,
  uses,
  expiresAt,
  domains,
}: JoinLinkEntity): JoinLinkEventData {
  return { joinLinkId, clientId, uses, expiresAt, domains };
}
