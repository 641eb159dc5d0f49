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
      c.ordinal('PK_clientele_events', 'ordinal'),
      c.id('id'),
      c.id('portalId'),
      c.key('type', 64),
      ...c.times('occurredAt'),
      c.key('actorKind', 16, NULLABLE),
      c.id('actorId', NULLABLE),
      c.key('actorIdentityId', 255, NULLABLE),
      c.key('subjectType', 16),
      c.id('subjectId'),
      c.json('data'),
      c.count('notify'),
      c.key('status', 16),
      c.count('attempts'),
      ...c.times('dueAt'),
      c.id('claim', NULLABLE),
    ],
    uniques: [unique('UQ_clientele_events_id', 'id')],
    indices: [
      index('IX_clientele_events_due', 'status', 'type', 'dueAt', 'ordinal'),
      index('IX_clientele_events_order', 'subjectId', 'status', 'ordinal'),
      index('IX_clientele_events_time', 'portalId', 'occurredAt', 'id'),
      index('IX_clientele_events_delivery', 'portalId', 'status', 'occurredAt', 'id'),
      index('IX_clientele_events_type', 'portalId', 'type', 'occurredAt', 'id'),
      index('IX_clientele_events_actor', 'portalId', 'actorId', 'occurredAt', 'id'),
      index('IX_clientele_events_subject', 'portalId', 'subjectId', 'occurredAt', 'id'),
    ],
  };
}

function eventDeliveries(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_event_deliveries',
    columns: [
      ...c.primary('PK_clientele_event_deliveries', c.id('eventId'), c.key('listener', 200)),
      c.id('portalId'),
      ...c.times('deliveredAt'),
    ],
  };
}

function memberTraces(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_member_traces',
    columns: [
      ...c.primary('PK_clientele_member_traces', c.id('memberId')),
      c.id('portalId'),
      c.id('clientId', NULLABLE),
      c.key('identityId', 255, NULLABLE),
      c.key('email', 320),
    ],
    indices: [
      index('IX_clientele_member_traces_identity', 'identityId'),
      index('IX_clientele_member_traces_email', 'email', 'identityId'),
      index('IX_clientele_member_traces_client', 'clientId', 'memberId'),
    ],
  };
}
