import { type EntityManager, In } from 'typeorm';
import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import { JoinLinkEntity } from '../schema/join-link.entity.js';
import { LetterEntity } from '../schema/letter.entity.js';
import type {
  ExportedDelivery,
  ExportedJoinLink,
  ExportedLetter,
} from './exported-identity.view.js';
import { deliveriesTellingOf } from './person-deliveries.js';
import type { FoundPerson } from './person-finder.js';
import { rowsOf } from './rows-of.js';

/** What was written to a person. */
export async function exportedLetters(
  manager: EntityManager,
  { memberships }: FoundPerson,
): Promise<ExportedLetter[]> {
  const clients = new Map(memberships.map(({ memberId, clientId }) => [memberId, clientId]));
  const rows = await rowsOf(manager, LetterEntity, 'memberId', [...clients.keys()]);
  return rows.map(({ id, portalId, memberId, email, kind, sentAt, leavesAt }) => ({
    ...{ id, portalId, memberId, email, kind },
    clientId: clients.get(memberId) ?? null,
    sentAt: isoTime(sentAt),
    leavesAt: isoTime(leavesAt),
  }));
}

/** What could not be delivered to a person, or of what tells of it. */
export async function exportedDeliveries(
  manager: EntityManager,
  person: FoundPerson,
): Promise<ExportedDelivery[]> {
  const rows = await deliveriesTellingOf(manager, person);
  return rows.map(({ portalId, eventId, reason, deliveredAt }) => ({
    ...{ portalId, eventId, reason },
    at: isoTime(deliveredAt),
  }));
}

/** The links to join by that a person has made, without what they are made from. */
export async function exportedJoinLinks(
  manager: EntityManager,
  { memberships }: FoundPerson,
): Promise<ExportedJoinLink[]> {
  const staff = memberships.filter(({ clientId }) => clientId === null);
  const rows = await manager.getRepository(JoinLinkEntity).findBy({
    portalId: In(staff.map(({ portalId }) => portalId)),
    makerId: In(staff.map(({ memberId }) => memberId)),
  });
  return rows.map(({ id, portalId, clientId, uses, used, domains, ...row }) => ({
    ...{ id, portalId, clientId, uses, used, domains },
    createdAt: isoTime(row.createdAt),
    expiresAt: isoTime(row.expiresAt),
    revokedAt: isoTimeOrNull(row.revokedAt),
  }));
}
