import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, isHost } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import { ownManager } from '../database/own-manager.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { RequestEntity } from '../schema/request.entity.js';

/** Finds requests. */
@Injectable()
export class RequestFinder {
  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** The request with this id in the actor's portal, of a client that is there for the actor. Throws `NOT_FOUND`. */
  async byId(actor: Actor, id: string, joined?: EntityManager): Promise<RequestEntity> {
    const { portalId } = actor;
    const rows = ownManager(this.dataSource, joined).getRepository(RequestEntity);
    const request = isId(id) ? await rows.findOneBy({ id, portalId }) : null;
    const clientIds = isHost(actor) ? null : actor.clientIds;
    if (!request || clientIds?.includes(request.clientId) === false)
      throw new ClienteleError('NOT_FOUND');
    return request;
  }
}
