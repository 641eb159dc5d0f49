import { locale } from './words/index.js';

const DAY = 86_400_000;

/** A day, as `15 Nov`, with the year where it is not this one. */
export function day(time: string | number, now = Date.now()): string {
  const date = new Date(time);
  const year = date.getFullYear() === new Date(now).getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year }).format(date);
}

/** A day and a time in the reader's zone. */
export function moment(time: string | number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  );
}

/** How long ago something was, or how soon it is: `18 min ago`, `yesterday`; a day from a week on. */
export function ago(time: string | number, now = Date.now()): string {
  const passed = new Date(time).getTime() - now;
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto', style: 'short' });
  const size = Math.abs(passed);
  if (size < 60_000) return format.format(0, 'minute');
  if (size < DAY / 24) return format.format(Math.trunc(passed / 60_000), 'minute');
  if (size < DAY) return format.format(Math.trunc(passed / 3_600_000), 'hour');
  if (size < 7 * DAY) return format.format(Math.trunc(passed / DAY), 'day');
  return day(time, now);
}

/** Whole days from now on, at least 0. */
export function daysLeft(time: string | number, now = Date.now()): number {
  return Math.max(0, Math.ceil((new Date(time).getTime() - now) / DAY));
}

/** A day as `<input type="date">` has it: `2026-12-31`. */
const DAY_TEXT = /^\d{4}-\d\d-\d\d$/u;

/** The day that an end is on in a zone, in the reader's own if none is said, as `<input type="date">` has it; empty for none. */
export function dayOf(time: string | null, timeZone?: string): string {
  if (time === null || DAY_TEXT.test(time)) return time ?? '';
  // As Swedes write days.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(time));
}

/** The day that it is for the reader. */
export function today(now = new Date()): string {
  return dayOf(now.toISOString());
}

/** What is sent of an end that was picked as a day: one of the known moments if it is on that day, else the day; null for none. */
export function pickedEnd(
  picked: string,
  known: readonly (string | null)[],
  timeZone?: string,
): string | null {
  if (picked === '') return null;
  return known.find((time) => dayOf(time, timeZone) === picked) ?? picked;
}

/** The day of an end, as `15 Nov`, with the year where it is not this one. */
export function endDay(time: string, timeZone?: string): string {
  const picked = dayOf(time, timeZone);
  return day(`${picked}T12:00`);
}

/** When access ends: the day alone where that is its end, else with the time. */
export function endText(time: string | number, timeZone?: string): string {
  const next = new Date(new Date(time).getTime() + 1);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium' }).format(next);
  if (clock !== '00:00:00') return moment(time);
  return new Intl.DateTimeFormat(locale(), { timeZone, dateStyle: 'medium' }).format(
    new Date(time),
  );
}

/** Whether a time is over; a day is when it is over for the reader. */
export function isPast(time: string | number, now = Date.now()): boolean {
  if (typeof time === 'string' && DAY_TEXT.test(time)) return time < today(new Date(now));
  return new Date(time).getTime() < now;
}
