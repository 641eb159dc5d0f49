import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from './clientele.tokens.js';
import { clienteleMigrations } from './database/migrations/index.js';
import { ClienteleConfigError } from './errors/clientele-config.error.js';
import { PortalEntity } from './portals/portal.entity.js';
import { DEFAULT_PORTAL, PortalsService } from './portals/portals.service.js';

/** Refuses to start on a database without the module's tables, and makes the default portal on a new one. */
@Injectable()
export class ClienteleStartup implements OnApplicationBootstrap {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly portals: PortalsService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if ((await this.count()) === 0)
      await this.portals.ensure({ key: DEFAULT_PORTAL, name: 'Portal' });
  }

  private async count(): Promise<number> {
    try {
      return await this.dataSource.getRepository(PortalEntity).count();
    } catch (error) {
      throw new ClienteleConfigError(
        `The module's tables cannot be read: ${String(error)}.`,
        `Run the DataSource's migrations, with \`...clienteleMigrations\` (${clienteleMigrations.length}) among them.`,
      );
    }
  }
}
