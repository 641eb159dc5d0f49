import type { TableOptions } from 'typeorm';
import type { ColumnFactory } from './column-factory.js';
import { cascade, index, NULLABLE, restrict } from './table-parts.js';

/** The table of what client users ask for. */
export function requestTable(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_requests',
    columns: [
      ...c.primary(c.id('id')),
      c.id('portalId'),
      c.id('clientId'),
      c.id('memberId'),
      c.key('kind', 16),
      c.key('key', 1000, NULLABLE),
      c.key('projectId', 255, NULLABLE),
      c.text('note', 1000, NULLABLE),
      c.key('status', 16),
      c.text('answer', 1000, NULLABLE),
      c.id('decidedBy', NULLABLE),
      ...c.times('createdAt', 'closedAt'),
    ],
    indices: [
      index('memberId', 'status', 'createdAt'),
      index('portalId', 'createdAt', 'id'),
      index('portalId', 'status', 'createdAt', 'id'),
      index('portalId', 'clientId', 'createdAt', 'id'),
    ],
    foreignKeys: [
      restrict('portalId', 'clientele_portals'),
      cascade('memberId', 'clientele_members'),
    ],
  };
}
