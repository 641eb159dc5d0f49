import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { type NewPortal, PortalsService } from '../portals/portals.service.js';
import { PortalEntity } from '../schema/portal.entity.js';

/** A portal as the command shows it. */
export interface ListedPortal {
  readonly key: string;
  readonly name: string;
  readonly domain: string | null;
  readonly plan: string | null;
}

/** A portal that is there now. */
export interface EnsuredPortal {
  readonly portal: ListedPortal;
  /** Whether it was made by this call, as far as that can be told. */
  readonly isNew: boolean;
}

/** Makes and lists portals for the command. */
@Injectable()
export class PortalDesk {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly portals: PortalsService,
  ) {}

  async list(): Promise<ListedPortal[]> {
    const rows = await this.dataSource.getRepository(PortalEntity).find({ order: { key: 'ASC' } });
    return rows.map(listed);
  }

  async ensure(portal: NewPortal): Promise<EnsuredPortal> {
    const isNew = (await this.portals.find(portal.key)) === null;
    const { id } = await this.portals.ensure(portal);
    const row = await this.dataSource.getRepository(PortalEntity).findOneByOrFail({ id });
    return { portal: listed(row), isNew };
  }
}

function listed({ key, name, domain, plan }: PortalEntity): ListedPortal {
  return { key, name, domain, plan };
}
