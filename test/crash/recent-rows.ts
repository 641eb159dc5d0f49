import type { Type } from '@nestjs/common';
import type { DataSource, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { PortalEntity } from '../../lib/schema/portal.entity.js';

/** How many of the latest rows are looked at: few enough for several operations to meet at one. */
const RECENT = 25;

/** Rows of any table of the module's have both. */
type Row = ObjectLiteral & { readonly portalId: string };

/** The latest rows of one portal. */
export class RecentRows {
  constructor(
    private readonly dataSource: DataSource,
    private readonly portalId: string,
  ) {}

  /** Those of a table that fulfil the condition, the latest first: ids sort by when they were made. */
  of<R extends Row>(
    entity: Type<R>,
    where: Readonly<Record<string, unknown>> = {},
    most = RECENT,
  ): Promise<R[]> {
    const { portalId } = this;
    const rows = this.dataSource.getRepository<R>(entity);
    const key = rows.metadata.primaryColumns[0]?.propertyName ?? 'id';
    return rows.find({
      where: { ...where, portalId } as FindOptionsWhere<R>,
      order: { [key]: 'DESC' } as object,
      take: most,
    });
  }

  /** The portal itself. */
  portal(): Promise<PortalEntity> {
    return this.dataSource.getRepository(PortalEntity).findOneByOrFail({ id: this.portalId });
  }
}
