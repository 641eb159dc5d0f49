import type { EntityManager } from 'typeorm';
import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import { stateAt } from '../domain/invitations/invitation-status.js';
import { ClientEntity } from '../schema/client.entity.js';
import { ExportEntity } from '../schema/export.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { RequestEntity } from '../schema/request.entity.js';
import { ViewEntity } from '../schema/view.entity.js';
import type {
  ExportedClient,
  ExportedExport,
  ExportedInvitation,
  ExportedRequest,
  ExportedView,
} from './exported-identity.view.js';
import type { FoundPerson } from './person-finder.js';
import { rowsOf } from './rows-of.js';

/** The invitations of a person, without what their links are made from. */
export async function exportedInvitations(
  manager: EntityManager,
  { invitationIds }: FoundPerson,
  now: number,
): Promise<ExportedInvitation[]> {
  const rows = await rowsOf(manager, InvitationEntity, 'id', invitationIds);
  return rows.map((row) => {
    const { id, portalId, memberId, clientId, email, message } = row;
    const { locale, delivery, joinLinkId } = row;
    return {
      ...{ id, portalId, memberId, clientId, email, message, locale, delivery, joinLinkId },
      state: stateAt(row, now),
      sentAt: isoTimeOrNull(row.sentAt),
      copiedAt: isoTimeOrNull(row.copiedAt),
      openedAt: isoTimeOrNull(row.openedAt),
      expiresAt: isoTime(row.expiresAt),
      endedAt: isoTimeOrNull(row.endedAt),
      createdAt: isoTime(row.createdAt),
    };
  });
}

/** What a person has asked for. */
export async function exportedRequests(
  manager: EntityManager,
  person: FoundPerson,
): Promise<ExportedRequest[]> {
  const rows = await rowsOf(manager, RequestEntity, 'memberId', memberIds(person));
  return rows.map((row) => {
    const { id, portalId, memberId, kind, key, projectId, note, status, answer } = row;
    return {
      ...{ id, portalId, memberId, kind, key, projectId, note, status, answer },
      createdAt: isoTime(row.createdAt),
      closedAt: isoTimeOrNull(row.closedAt),
    };
  });
}

/** The views in which a person looked, or somebody looked as it. */
export async function exportedViews(
  manager: EntityManager,
  person: FoundPerson,
): Promise<ExportedView[]> {
  const ids = memberIds(person);
  const looked = await rowsOf(manager, ViewEntity, 'viewerId', ids);
  const lookedAt = await rowsOf(manager, ViewEntity, 'targetId', ids);
  const shown =
    (as: ExportedView['as']) =>
    ({ id, portalId, ...row }: ViewEntity): ExportedView => ({
      ...{ id, portalId, as },
      createdAt: isoTime(row.createdAt),
      expiresAt: isoTime(row.expiresAt),
      endedAt: isoTimeOrNull(row.endedAt),
    });
  return [...looked.map(shown('viewer')), ...lookedAt.map(shown('viewed'))];
}

/** The exports of members that a person has made. */
export async function exportedExports(
  manager: EntityManager,
  person: FoundPerson,
): Promise<ExportedExport[]> {
  const rows: ExportEntity[] = [];
  // Along the index: its first column is the portal.
  for (const { memberId, portalId } of person.memberships)
    rows.push(...(await manager.getRepository(ExportEntity).findBy({ portalId, memberId })));
  return rows.map(({ id, portalId, memberId, by, filter, status, createdAt }) => ({
    ...{ id, portalId, memberId, by, filter, status },
    createdAt: isoTime(createdAt),
  }));
}

/** The clients that stand for a person, and those of which its address is the contact. */
export async function exportedClients(
  manager: EntityManager,
  { subjects, ownClientIds, emails }: FoundPerson,
): Promise<ExportedClient[]> {
  const ids = subjects.map(({ id }) => id);
  const rows = await rowsOf(manager, ClientEntity, 'id', ids);
  return rows.flatMap((row) => {
    const { id, portalId, contactEmail } = row;
    const standsFor = ownClientIds.has(id);
    if (!standsFor && !emails.has(contactEmail ?? '')) return [];
    const { name, webAddress, address } = row;
    const details = standsFor
      ? { name, webAddress, address }
      : { name: null, webAddress: null, address: null };
    return [
      { id, portalId, standsFor, ...details, contactEmail, createdAt: isoTime(row.createdAt) },
    ];
  });
}

function memberIds({ memberships }: FoundPerson): string[] {
  return memberships.map(({ memberId }) => memberId);
}
