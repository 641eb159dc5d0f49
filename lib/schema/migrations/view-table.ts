import type { TableOptions } from 'typeorm';
import type { ColumnFactory } from './column-factory.js';
import { cascade, index } from './table-parts.js';

/** The table of what staff look at as client users. */
export function viewTable(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_views',
    columns: [
      ...c.primary(c.id('id')),
      c.id('portalId'),
      c.id('viewerId'),
      c.id('targetId'),
      c.key('nonce', 43),
      ...c.times('createdAt', 'expiresAt', 'endedAt'),
    ],
    indices: [index('viewerId', 'expiresAt'), index('targetId')],
    foreignKeys: [
      cascade('viewerId', 'clientele_members'),
      cascade('targetId', 'clientele_members'),
    ],
  };
}
