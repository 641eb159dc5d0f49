import { type EntityManager, In } from 'typeorm';
import { asOfNow } from '../database/as-of-now.js';
import { readForUpdate } from '../database/read-for-update.js';
import type { InvitationEntity } from '../schema/invitation.entity.js';
import { JoinLinkEntity } from '../schema/join-link.entity.js';

/** The join links by which invitations were asked for, by their ids. */
export type AskingLinks = ReadonlyMap<string, JoinLinkEntity>;

/** Those of these invitations of one portal, in one statement if there are any. */
export async function askingLinksOf(
  manager: EntityManager,
  portalId: string,
  invitations: readonly Pick<InvitationEntity, 'joinLinkId'>[],
): Promise<AskingLinks> {
  const ids = [...new Set(invitations.flatMap(({ joinLinkId }) => joinLinkId ?? []))];
  if (ids.length === 0) return new Map();
  const links = await manager
    .getRepository(JoinLinkEntity)
    .find({ where: { id: In(ids), portalId }, ...asOfNow(manager) });
  return byId(links);
}

/**
 * That of one invitation. In the transaction that accepts it, which holds the client's lock, nobody joins by the link
 * meanwhile: it is kept from changing.
 */
export async function askingLinkOf(
  manager: EntityManager,
  { joinLinkId, portalId }: Pick<InvitationEntity, 'joinLinkId' | 'portalId'>,
): Promise<AskingLinks> {
  if (joinLinkId === null) return new Map();
  const which = { id: joinLinkId, portalId };
  const links = manager.queryRunner?.isTransactionActive
    ? await readForUpdate(manager, JoinLinkEntity, which)
    : await manager.getRepository(JoinLinkEntity).findBy(which);
  return byId(links);
}

function byId(links: readonly JoinLinkEntity[]): AskingLinks {
  return new Map(links.map((link) => [link.id, link]));
}
