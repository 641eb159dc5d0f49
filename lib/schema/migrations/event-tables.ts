import type { TableOptions } from 'typeorm';
import type { ColumnFactory } from './column-factory.js';
import { index, NULLABLE, unique } from './table-parts.js';

/** The tables of what has happened, who has heard of it and whom it tells of. */
export function eventTables(column: ColumnFactory): TableOptions[] {
  return [events(column), eventDeliveries(column), memberTraces(column)];
}

function events(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_events',
    columns: [
      c.ordinal('ordinal'),
      c.id('id'),
      c.id('portalId'),
      c.key('type', 64),
      ...c.times('occurredAt'),
      c.key('actorKind', 16, NULLABLE),
      c.id('actorId', NULLABLE),
      c.key('actorIdentityId', 255, NULLABLE),
      c.text('actorName', 320, NULLABLE),
      c.key('subjectType', 16),
      c.id('subjectId'),
      c.text('subjectName', 320, NULLABLE),
      c.id('clientId', NULLABLE),
      c.json('data'),
      c.count('notify'),
      c.key('status', 16),
      c.count('attempts'),
      ...c.times('dueAt', 'heldUntil'),
      c.id('claim', NULLABLE),
    ],
    uniques: [unique('id')],
    indices: [
      index('status', 'type', 'dueAt', 'ordinal'),
      index('subjectId', 'status', 'ordinal'),
      index('portalId', 'occurredAt', 'id'),
      index('portalId', 'status', 'occurredAt', 'id'),
      index('portalId', 'type', 'occurredAt', 'id'),
      index('portalId', 'actorId', 'occurredAt', 'id'),
      index('portalId', 'subjectId', 'occurredAt', 'id'),
    ],
  };
}

function eventDeliveries(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_event_deliveries',
    columns: [
      ...c.primary(c.id('eventId'), c.key('listener', 200)),
      c.id('portalId'),
      c.key('outcome', 16),
      c.text('reason', 500, NULLABLE),
      ...c.times('deliveredAt'),
    ],
    indices: [index('portalId', 'outcome')],
  };
}

function memberTraces(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_member_traces',
    columns: [
      ...c.primary(c.id('memberId')),
      c.id('portalId'),
      c.id('clientId', NULLABLE),
      c.key('identityId', 255, NULLABLE),
      c.key('email', 320),
    ],
    indices: [index('identityId'), index('email', 'identityId'), index('clientId', 'memberId')],
  };
}
