import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DEFAULT_PORTAL, PortalsService } from 'nest-clientele';

/** Makes the agency's own portal on a new database. */
@Injectable()
export class AgencyPortal implements OnModuleInit {
  constructor(private readonly portals: PortalsService) {}

  async onModuleInit(): Promise<void> {
    await this.portals.ensure({ key: DEFAULT_PORTAL, name: 'Northwind Agency', plan: 'agency' });
  }
}
