import type { TableOptions } from 'typeorm';
import { belongsTo, type Columns } from './columns.js';

/** Tables of the work that was done. They are what scopes filter. */
export function workTables(c: Columns): TableOptions[] {
  return [workEntries(c), screencasts(c)];
}

function workEntries(c: Columns): TableOptions {
  return done('work_entries', c, [c.key('hours', 16), c.title('note'), c.key('day', 10)]);
}

function screencasts(c: Columns): TableOptions {
  return done('screencasts', c, [c.title('title'), c.title('url'), c.time('takenAt')]);
}

/** A table of what workers did on campaigns, with lists by portal, by campaign and by worker. */
function done(
  name: string,
  c: Columns,
  columns: NonNullable<TableOptions['columns']>,
): TableOptions {
  return {
    name,
    columns: [
      c.serial(),
      c.key('portalId', 36),
      c.key('campaignId', 36),
      c.key('workerId', 36),
      ...columns,
    ],
    indices: [
      { name: `IX_${name}_portal`, columnNames: ['portalId', 'id'] },
      { name: `IX_${name}_campaign`, columnNames: ['campaignId', 'id'] },
      { name: `IX_${name}_worker`, columnNames: ['workerId', 'id'] },
    ],
    foreignKeys: [
      belongsTo(`FK_${name}_campaign`, 'campaignId', 'campaigns'),
      belongsTo(`FK_${name}_worker`, 'workerId', 'workers'),
    ],
  };
}
