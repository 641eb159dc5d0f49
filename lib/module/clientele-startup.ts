import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { ExportSweeper } from '../exports/export-sweeper.js';
import { ImportSweeper } from '../imports/import-sweeper.js';
import { LifeSweeper } from '../people/life-sweeper.js';
import { OrphanReport } from '../permissions/orphan-report.js';
import { assertTables } from './start-checks/assert-tables.js';

/**
 * Refuses to start on a database without the module's tables: every request would fail. Then has stored permission
 * sets, exports and imports looked through, without waiting for it.
 */
@Injectable()
export class ClienteleStartup implements OnApplicationBootstrap {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly orphans: OrphanReport,
    private readonly exports: ExportSweeper,
    private readonly lives: LifeSweeper,
    private readonly imports: ImportSweeper,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // Not before: a host may run its migrations once the app is made.
    await assertTables(this.dataSource);
    this.orphans.start();
    this.exports.start();
    this.lives.start();
    this.imports.start();
  }
}
