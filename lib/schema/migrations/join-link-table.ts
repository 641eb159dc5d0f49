import type { TableOptions } from 'typeorm';
import type { ColumnFactory } from './column-factory.js';
import { cascade, index, NULLABLE, restrict } from './table-parts.js';

/** The table of links by which people ask to be invited. */
export function joinLinkTable(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_join_links',
    columns: [
      ...c.primary(c.id('id')),
      c.id('portalId'),
      c.id('clientId'),
      c.id('makerId', NULLABLE),
      c.key('nonce', 43),
      c.count('uses'),
      c.count('used'),
      c.json('domains', NULLABLE),
      ...c.times('createdAt', 'expiresAt', 'revokedAt'),
    ],
    indices: [index('clientId', 'createdAt', 'id')],
    foreignKeys: [
      restrict('portalId', 'clientele_portals'),
      cascade('clientId', 'clientele_clients'),
    ],
  };
}
