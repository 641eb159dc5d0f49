import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { assertVersion } from '../database/assert-version.js';
import { isId } from '../database/ids.js';
import { lockRow } from '../database/lock-row.js';
import { readForUpdate } from '../database/read-for-update.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { clientReading } from '../domain/clients/client-reading.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';

/** One change of one client. */
export interface ClientChange<T> {
  readonly actor: Actor;
  readonly id: string;
  /** The version the caller has read, if it says. */
  readonly version?: number | undefined;
  readonly work: (manager: EntityManager, client: ClientEntity) => Promise<T>;
}

/** Finds clients, and opens the transaction in which one is changed. */
@Injectable()
export class ClientFinder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
  ) {}

  /** The client with this id, if the actor may know of it. Throws `NOT_FOUND`. */
  async readable(actor: Actor, id: string): Promise<ClientEntity> {
    const { portalId } = actor;
    const exists = isId(id) && clientReading(actor, id) !== 'nothing';
    const rows = this.dataSource.getRepository(ClientEntity);
    const client = exists ? await rows.findOneBy({ id, portalId }) : null;
    if (!client) throw new ClienteleError('NOT_FOUND');
    return client;
  }

  /**
   * Runs a change of one client with its row locked, for staff. Throws `NOT_FOUND`, `STAFF_ONLY` or `STALE_VERSION`
   * before any of the work is done.
   */
  change<T>({ actor, id, version, work }: ClientChange<T>, joined?: EntityManager): Promise<T> {
    const { portalId } = actor;
    return this.transactions.run(async (manager) => {
      const found = isId(id) && (await lockRow(manager, ClientEntity, { id, portalId }));
      if (!found) throw new ClienteleError('NOT_FOUND');
      const acting = await this.actors.load(actor, manager);
      const [client] = await readForUpdate(manager, ClientEntity, { id, portalId });
      if (!client || clientReading(acting, id) === 'nothing') throw new ClienteleError('NOT_FOUND');
      assertStaff(acting);
      assertVersion(version, client);
      return work(manager, client);
    }, joined);
  }

  /** Writes an edit of a client that is being changed, and answers the row as it is then. */
  async write(
    manager: EntityManager,
    client: ClientEntity,
    patch: Partial<ClientEntity>,
  ): Promise<ClientEntity> {
    const { id, portalId } = client;
    const edit = { ...patch, updatedAt: this.clock.now(), version: client.version + 1 };
    await manager.getRepository(ClientEntity).update({ id, portalId }, edit);
    return { ...client, ...edit };
  }
}
