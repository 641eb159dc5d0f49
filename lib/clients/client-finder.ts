import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import type { Acting } from '../domain/access/acting.js';
import { clientReading } from '../domain/clients/client-reading.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { ClientEntity } from '../schema/client.entity.js';

/** Finds clients. */
@Injectable()
export class ClientFinder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly actors: ActingLoader,
  ) {}

  /** The client with this id, if the actor may know of it, who is given with it. Throws `NOT_FOUND`. */
  async readable(actor: Actor, id: string): Promise<{ client: ClientEntity; acting: Acting }> {
    const { portalId } = actor;
    const acting = await this.actors.reading(actor);
    const exists = isId(id) && clientReading(acting, id) !== 'nothing';
    const rows = this.dataSource.getRepository(ClientEntity);
    const client = exists ? await rows.findOneBy({ id, portalId }) : null;
    if (!client) throw new ClienteleError('NOT_FOUND');
    return { client, acting };
  }
}
