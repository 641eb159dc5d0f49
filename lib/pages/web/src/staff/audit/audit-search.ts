import type { ClienteleArguments } from '../../../../../client/index.js';
import { EVENT_TYPES, type EventType } from './event-types.js';

const DELIVERIES = ['pending', 'delivered', 'failed'] as const;

/** How far an event is with those who listen to it. */
export type Delivery = (typeof DELIVERIES)[number];

/** What stands in the address of the audit: days are as `2026-11-30`, both included, in the reader's zone. */
export interface AuditSearch {
  readonly type?: EventType;
  readonly actor?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly delivery?: Delivery;
}

type AuditQuery = NonNullable<NonNullable<ClienteleArguments<'get', '/audit'>[0]>['query']>;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Reads the address; what it does not know is left out. */
export function readAuditSearch(given: Record<string, unknown>): AuditSearch {
  const text = (name: string) =>
    typeof given[name] === 'string' && given[name] !== '' ? given[name] : undefined;
  const day = (name: string) => {
    const value = text(name);
    return value && DAY.test(value) && !Number.isNaN(dayStart(value)) ? value : undefined;
  };
  const read = {
    type: EVENT_TYPES.find((type) => type === given['type']),
    actor: text('actor'),
    subject: text('subject'),
    from: day('from'),
    to: day('to'),
    delivery: DELIVERIES.find((each) => each === given['delivery']),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** What the address asks the trail for. */
export function auditQuery(search: AuditSearch): AuditQuery {
  const { type, actor, subject, from, to, delivery } = search;
  const { since, until } = daysBetween(from, to);
  return {
    ...(type && { type }),
    ...(actor && { actorId: actor }),
    ...(subject && { subjectId: subject }),
    ...(since && { from: since }),
    ...(until && { to: until }),
    ...(delivery && { delivery }),
  };
}

/** From the beginning of the first day to the end of the last one, in the reader's zone. */
export function daysBetween(
  from: string | undefined,
  to: string | undefined,
): { readonly since: string | undefined; readonly until: string | undefined } {
  return {
    since: from ? new Date(dayStart(from)).toISOString() : undefined,
    until: to ? new Date(dayStart(to, 1)).toISOString() : undefined,
  };
}

/** When a day begins here, or one so many days later. */
function dayStart(day: string, later = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
