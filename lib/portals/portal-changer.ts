import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertStaffAdmin } from '../access/assert-staff.js';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isUniqueViolation } from '../database/driver-errors.js';
import { lockRow } from '../database/lock-row.js';
import { namedKey } from '../database/named-key.js';
import { readForUpdate } from '../database/read-for-update.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type { ErrorCode } from '../errors/error-table.js';
import { PortalEntity } from '../schema/portal.entity.js';
import type { UniqueKey } from '../schema/unique-keys.js';

/** A change of what belongs to a portal as a whole: its settings, its profiles, its templates. */
export interface PortalChange<T> {
  readonly actor: Actor;
  readonly work: (manager: EntityManager, portal: PortalEntity) => Promise<T>;
  /** The unique key that may stand in the way, and what is answered then. */
  readonly taken: readonly [key: UniqueKey, code: ErrorCode];
}

/** Runs changes of a portal for its staff admins. Each holds the portal's row, so one follows the other. */
@Injectable()
export class PortalChanger {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
  ) {}

  /** Throws `NOT_FOUND`, `STAFF_ONLY`, `ROLE_REQUIRED`, the code of a key that is taken, and what the work throws. */
  async change<T>(
    { actor, work, taken: [key, code] }: PortalChange<T>,
    joined?: EntityManager,
  ): Promise<T> {
    const { portalId: id } = actor;
    try {
      return await this.transactions.run(async (manager) => {
        await lockRow(manager, PortalEntity, { id });
        assertStaffAdmin(await this.actors.load(actor, manager));
        const [portal] = await readForUpdate(manager, PortalEntity, { id });
        if (!portal) throw new ClienteleError('NOT_FOUND');
        return work(manager, portal);
      }, joined);
    } catch (error) {
      if (isUniqueViolation(error, namedKey(this.dataSource, key)))
        throw new ClienteleError(code, { cause: error });
      throw error;
    }
  }
}
