import type { TableOptions } from 'typeorm';
import type { ColumnFactory } from './column-factory.js';
import { index, NULLABLE, restrict } from './table-parts.js';

/** The table of who was written to, and when. */
export function letterTable(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_letters',
    columns: [
      ...c.primary(c.id('id')),
      c.id('portalId'),
      c.id('audience'),
      c.id('memberId'),
      c.id('senderId', NULLABLE),
      c.key('email', 320),
      c.key('kind', 16),
      ...c.times('sentAt', 'leavesAt'),
    ],
    indices: [
      index('portalId', 'audience', 'email', 'kind', 'sentAt'),
      index('portalId', 'email', 'leavesAt'),
      index('portalId', 'senderId', 'sentAt'),
      index('memberId'),
    ],
    foreignKeys: [restrict('portalId', 'clientele_portals')],
  };
}
