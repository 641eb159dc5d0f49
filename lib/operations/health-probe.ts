import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { escapedTable } from '../database/escaped-table.js';
import type { HealthFindings } from '../domain/health/faults-of.js';
import { OutboxState } from '../events/outbox-state.js';
import { EVENT_TRANSPORT, type EventTransport } from '../ports/event-transport.port.js';
import { EXPORT_QUEUE, type ExportQueue } from '../ports/export-queue.port.js';
import { clienteleEntities } from '../schema/entities.js';

/** Milliseconds of lag that may come from an event that has waited for its turn, and is looked at again. */
const UNSURE = 5_000;

/** Milliseconds in which a relay that works takes such a one. */
const AGAIN = 300;

/** What the database tells. */
export type StoredFindings = Omit<HealthFindings, 'queues'>;

/** Finds out how the module is: one question at a time, however many ask. A database that hangs would take every connection. */
@Injectable()
export class HealthProbe {
  private asking: Promise<StoredFindings> | null = null;
  private reaching: Promise<boolean> | null = null;
  private schemaSql: string | undefined;

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(EVENT_TRANSPORT) private readonly transport: EventTransport,
    @Inject(EXPORT_QUEUE) private readonly exports: ExportQueue,
    private readonly outbox: OutboxState,
  ) {}

  /** What is found in the database. Rejects when that does not answer. */
  stored(): Promise<StoredFindings> {
    this.asking ??= this.ask().finally(() => (this.asking = null));
    return this.asking;
  }

  /** Whether what carries events and what has exports run can be reached. */
  queues(): Promise<boolean> {
    this.reaching ??= this.reach().finally(() => (this.reaching = null));
    return this.reaching;
  }

  private async ask(): Promise<StoredFindings> {
    await this.dataSource.query('SELECT 1');
    const outdatedTables = await this.outdatedTables();
    if (outdatedTables.length > 0) return { outdatedTables, lag: null, parked: null };
    const parked = await this.outbox.parked();
    return { outdatedTables, lag: await this.lag(), parked };
  }

  private async lag(): Promise<number> {
    const lag = await this.outbox.lag();
    if (lag <= UNSURE) return lag;
    await pause(AGAIN);
    return Math.min(lag, await this.outbox.lag());
  }

  /** The tables of which not every column can be selected. In one statement, as long as there is none. */
  private async outdatedTables(): Promise<string[]> {
    const isThere = (sql: string) =>
      this.dataSource.query(sql).then(
        () => true,
        () => false,
      );
    this.schemaSql ??= this.selections()
      .map(({ sql }, at) => `SELECT 1 FROM (${sql}) t${at}`)
      .join(' UNION ALL ');
    if (await isThere(this.schemaSql)) return [];
    const missing: string[] = [];
    for (const { table, sql } of this.selections()) if (!(await isThere(sql))) missing.push(table);
    // What fails then is the database.
    await this.dataSource.query('SELECT 1');
    return missing;
  }

  /** For each table of the module, a statement that names every column and reads no row. */
  private selections(): { table: string; sql: string }[] {
    return clienteleEntities.map((entity) => {
      const metadata = this.dataSource.getMetadata(entity);
      const columns = metadata.columns.map(({ databaseName }) =>
        this.dataSource.driver.escape(databaseName),
      );
      const sql = `SELECT ${columns.join(', ')} FROM ${escapedTable(this.dataSource, metadata)} WHERE 1 = 0`;
      return { table: metadata.tableName, sql };
    });
  }

  private async reach(): Promise<boolean> {
    const checks = await Promise.allSettled([this.transport, this.exports].map(reached));
    return checks.every(({ status }) => status === 'fulfilled');
  }
}

/** Rejects, too, when it throws at once. */
async function reached(port: Pick<EventTransport | ExportQueue, 'check'>): Promise<void> {
  await port.check?.();
}
