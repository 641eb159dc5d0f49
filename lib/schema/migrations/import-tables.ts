import type { TableOptions } from 'typeorm';
import type { ColumnFactory } from './column-factory.js';
import { cascade, index, NULLABLE, restrict } from './table-parts.js';

/** The tables of imports and of the people in them. */
export function importTables(c: ColumnFactory): TableOptions[] {
  return [imports(c), importRows(c)];
}

function imports(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_imports',
    columns: [
      ...c.primary(c.id('id')),
      c.id('portalId'),
      c.id('memberId'),
      c.key('status', 16),
      c.key('encoding', 16),
      c.key('delimiter', 16),
      c.json('columns'),
      c.json('counts'),
      c.json('newClients'),
      c.count('invites'),
      c.count('updates'),
      c.count('people'),
      c.count('done'),
      c.count('attempts'),
      c.count('stops'),
      ...c.times('leaseUntil', 'dueAt'),
      c.key('failure', 16, NULLABLE),
      ...c.times('createdAt', 'finishedAt', 'expiresAt'),
    ],
    indices: [
      index('portalId', 'memberId', 'status'),
      index('status', 'leaseUntil'),
      index('expiresAt'),
    ],
    foreignKeys: [restrict('portalId', 'clientele_portals')],
  };
}

function importRows(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_import_rows',
    columns: [
      ...c.primary(c.id('importId'), c.count('line')),
      c.id('portalId'),
      c.json('further'),
      c.key('email', 320, NULLABLE),
      c.json('asked', NULLABLE),
      c.key('outcome', 16),
      c.key('code', 64, NULLABLE),
      c.json('details', NULLABLE),
      c.json('kept'),
      c.count('isDone'),
      c.id('memberId', NULLABLE),
      c.id('clientId', NULLABLE),
      c.count('makesClient'),
    ],
    indices: [
      index('importId', 'isDone', 'line'),
      index('importId', 'outcome', 'line'),
      index('importId', 'clientId'),
      index('email'),
    ],
    foreignKeys: [cascade('importId', 'clientele_imports')],
  };
}
