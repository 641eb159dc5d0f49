import type { TableOptions } from 'typeorm';
import { belongsTo, type Columns } from './columns.js';

/** Tables of what a client finds in its area. The client itself is a row of the module. */
export function clientAreaTables(c: Columns): TableOptions[] {
  return [reports(c), messages(c), tasks(c), invoices(c), metricPoints(c)];
}

function reports(c: Columns): TableOptions {
  return owned('reports', [
    c.serial(),
    ...owner(c),
    c.title('title'),
    c.body('body'),
    c.time('createdAt'),
    c.time('updatedAt'),
  ]);
}

function messages(c: Columns): TableOptions {
  return owned('messages', [
    c.serial(),
    ...owner(c),
    c.key('memberId', 36),
    c.body('text'),
    c.time('createdAt'),
  ]);
}

function tasks(c: Columns): TableOptions {
  const { indices = [], ...table } = owned('tasks', [
    c.serial(),
    ...owner(c),
    c.key('campaignId', 36, { isNullable: true }),
    c.key('memberId', 36),
    c.title('title'),
    c.time('createdAt'),
  ]);
  return {
    ...table,
    indices: [...indices, { name: 'IX_tasks_campaign', columnNames: ['campaignId', 'id'] }],
    foreignKeys: [belongsTo('FK_tasks_campaign', 'campaignId', 'campaigns')],
  };
}

function invoices(c: Columns): TableOptions {
  return owned('invoices', [
    c.serial(),
    ...owner(c),
    c.key('number', 32),
    c.key('amount', 32),
    c.key('currency', 3),
    c.key('issuedOn', 10),
    c.key('status', 16),
  ]);
}

function metricPoints(c: Columns): TableOptions {
  return {
    name: 'metric_points',
    columns: [
      c.key('clientId', 36, { isPrimary: true }),
      c.key('integration', 64, { isPrimary: true }),
      c.key('metric', 64, { isPrimary: true }),
      c.key('day', 10, { isPrimary: true }),
      c.count('value'),
    ],
  };
}

function owner(c: Columns) {
  return [c.key('portalId', 36), c.key('clientId', 36)];
}

/** A table whose lists are read by portal, or by portal and client. */
function owned(name: string, columns: NonNullable<TableOptions['columns']>): TableOptions {
  return {
    name,
    columns,
    indices: [
      { name: `IX_${name}_portal`, columnNames: ['portalId', 'id'] },
      { name: `IX_${name}_client`, columnNames: ['clientId', 'id'] },
    ],
  };
}
