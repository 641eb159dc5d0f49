import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, In } from 'typeorm';
import { inSight, type Sight } from '../callers/sight.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { chunksOf } from '../database/chunks.js';
import { isId } from '../database/ids.js';
import { readings } from '../domain/imports/cell-text.js';
import { nameKey } from '../domain/members/name-key.js';
import { ClientEntity } from '../schema/client.entity.js';
import { type NamedClient, NamedClients } from './named-clients.js';

/** By what clients are looked for. */
interface Named {
  readonly cells?: readonly string[];
  readonly ids?: readonly string[];
  readonly people?: readonly string[];
}

/** Finds the clients that files name. */
@Injectable()
export class NamedClientsQuery {
  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** The clients in sight with these ids, with names like those in these cells, or that are the own ones of people with these emails. */
  async find(sight: Sight, { cells = [], ids = [], people = [] }: Named): Promise<NamedClients> {
    const keys = [...new Set(cells.flatMap((cell) => readings(cell).map(nameKey)))];
    const known = [...new Set(ids)].filter(isId);
    const found: NamedClient[] = [];
    for (const some of chunksOf(keys))
      found.push(...(await this.where(sight, { nameKey: In(some) })));
    for (const some of chunksOf(known)) found.push(...(await this.where(sight, { id: In(some) })));
    for (const some of chunksOf(people))
      found.push(...(await this.where(sight, { email: In([...some]) })));
    return new NamedClients([...new Map(found.map((client) => [client.id, client])).values()]);
  }

  private where(sight: Sight, where: object): Promise<NamedClient[]> {
    const query = this.dataSource
      .createQueryBuilder(ClientEntity, 'c')
      .select(['c.id', 'c.name', 'c.nameKey', 'c.email'])
      .where('c.portalId = :portalId', { portalId: sight.portalId })
      .andWhere(where);
    return inSight(query, sight, 'c.id').getMany();
  }
}
