import { Injectable } from '@nestjs/common';
import type { EntityManager, ObjectLiteral, ObjectType } from 'typeorm';
import { asText } from '../database/as-text.js';
import { idLists } from '../database/id-lists.js';
import type { ClientPicture, PortalPicture } from '../domain/previews/pictures.js';
import { type PortalRef, portalRef } from '../ports/portal-ref.js';
import { ClientEntity } from '../schema/client.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { readJson } from '../schema/read-json.js';

/** A portal in one state without its clients, and how ports see it. */
export interface SeenPortal {
  readonly ref: PortalRef;
  readonly profiles: Omit<PortalPicture, 'clients'>;
}

type RawRow = { readonly id: string } & Readonly<Record<string, string | null>>;

/** Reads what of a portal and its clients decides what client users may do. */
@Injectable()
export class PortalPictures {
  /** The portal with its profiles, as it is in the transaction: by two statements. */
  async portal(manager: EntityManager, id: string): Promise<SeenPortal> {
    const portal = await manager.getRepository(PortalEntity).findOneByOrFail({ id });
    const rows = await rawRows(manager, ProfileEntity, { portalId: id }, ['permissions']);
    const profiles = new Map(rows.map((row) => [row.id, row['permissions'] ?? '{}']));
    const { defaultProfileId } = portal;
    return { ref: portalRef(portal), profiles: { defaultProfileId, profiles } };
  }

  /** The clients with these ids, as they are in the transaction. */
  async clients(
    manager: EntityManager,
    portalId: string,
    ids: readonly string[],
  ): Promise<Map<string, ClientPicture>> {
    const clients = new Map<string, ClientPicture>();
    for (const id of idLists(manager.connection, ids)) {
      const rows = await rawRows(manager, ClientEntity, { portalId, id }, ['ceiling', 'projects']);
      for (const row of rows) clients.set(row.id, clientPicture(row));
    }
    return clients;
  }
}

/** The id of each row, and these of its JSON columns as text. */
function rawRows(
  manager: EntityManager,
  entity: ObjectType<ObjectLiteral>,
  where: ObjectLiteral,
  columns: readonly string[],
): Promise<RawRow[]> {
  const query = manager.createQueryBuilder(entity, 'row').select('row.id', 'id').where(where);
  for (const name of columns) query.addSelect(asText(manager.connection, `row.${name}`), name);
  return query.getRawMany<RawRow>();
}

function clientPicture({ ceiling, projects }: RawRow): ClientPicture {
  return { ceiling: ceiling ?? '{}', projects: readJson<string[]>(projects) };
}
