import { endOfDay } from '../portals/time-zone.js';

/** What is kept where access has no end. Else it is a moment in epoch milliseconds. */
export const NO_END = 0;

/** An end as requests spell it: a day, as in `2026-12-31`, or a time with its zone. */
export const END = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What an end may be, for whoever gave another text. */
export const END_TAKES =
  'must be a date or a time with its zone, as in 2026-12-31 or 2026-12-31T18:00:00Z';

/** Whether access that ends then is over now: from that moment on it is. */
export function isPast(until: number, now: number): boolean {
  return until !== NO_END && until <= now;
}

/** Whether one end is later than another; none at all is later than any. */
export function isLater(until: number, than: number): boolean {
  if (than === NO_END) return false;
  return until === NO_END || until > than;
}

/** Whether an end is a day, which ends when it does in the portal's time zone. */
export function isDay(end: string): boolean {
  return DAY.test(end);
}

/** Whether a text is an end: a day that calendars have, or a time on one. */
export function isEnd(text: string): boolean {
  if (!END.test(text)) return false;
  const day = text.slice(0, 10);
  const start = Date.parse(day);
  if (!Number.isFinite(start) || new Date(start).toISOString().slice(0, 10) !== day) return false;
  return start > 0 && Number.isFinite(Date.parse(text));
}

/** The moment that an end stands for, in epoch milliseconds; a day stands for its last millisecond in the zone. */
export function endMoment(end: string, zone: string): number {
  return isDay(end) ? endOfDay(end, zone) : Date.parse(end);
}

/** The moment of an end that is accepted already; none for null. */
export function acceptedMoment(end: string | null | undefined): number {
  return end === null || end === undefined ? NO_END : Date.parse(end);
}
