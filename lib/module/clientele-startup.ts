import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { ExportSweeper } from '../exports/export-sweeper.js';
import { OrphanReport } from '../permissions/orphan-report.js';
import { PortalEntity } from '../schema/portal.entity.js';

/**
 * Refuses to start on a database without the module's tables: every request would fail. Then has stored permission
 * sets and exports looked through, without waiting for it.
 */
@Injectable()
export class ClienteleStartup implements OnApplicationBootstrap {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly orphans: OrphanReport,
    private readonly exports: ExportSweeper,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.dataSource.getRepository(PortalEntity).count();
    } catch (error) {
      throw new ClienteleConfigError({
        found: `The module's tables cannot be read: ${String(error)}.`,
        why: '',
        cure: "Run the DataSource's migrations, with `...clienteleMigrations` among them.",
      });
    }
    this.orphans.start();
    this.exports.start();
  }
}
