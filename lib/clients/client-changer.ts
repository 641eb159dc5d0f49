import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaff } from '../access/assert-staff.js';
import type { Actor } from '../callers/actor.js';
import { assertVersion } from '../database/assert-version.js';
import { isId } from '../database/ids.js';
import { lockRow } from '../database/lock-row.js';
import { readForUpdate } from '../database/read-for-update.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { clientReading } from '../domain/clients/client-reading.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { ClientEntity } from '../schema/client.entity.js';

/** One change of one client. */
export interface ClientChange<T> {
  readonly actor: Actor;
  readonly id: string;
  /** The version the caller has read, if it says. */
  readonly version?: number | undefined;
  readonly work: (manager: EntityManager, client: ClientEntity) => Promise<T>;
}

/** Runs what staff do to clients: each change of one holds its row, so one follows the other. */
@Injectable()
export class ClientChanger {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
  ) {}

  /** Runs the creation of a client. Throws `STAFF_ONLY` before any of the work is done. */
  create<T>(
    actor: Actor,
    work: (manager: EntityManager) => Promise<T>,
    joined?: EntityManager,
  ): Promise<T> {
    return this.transactions.run(async (manager) => {
      assertStaff(await this.actors.load(actor, manager));
      return work(manager);
    }, joined);
  }

  /** Runs a change of one client. Throws `NOT_FOUND`, `STAFF_ONLY` or `STALE_VERSION` before any of the work is done. */
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
}
