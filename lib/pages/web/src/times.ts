import { dayOf, isDay, isEndOfDay, today } from './ends.js';
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

/** The day of an end, as `15 Nov`, with the year where it is not this one. */
export function endDay(time: string, timeZone?: string): string {
  const picked = dayOf(time, timeZone);
  return day(`${picked}T12:00`);
}

/** When access ends: the day alone where that is its end, else with the time. */
export function endText(time: string | number, timeZone?: string): string {
  if (!isEndOfDay(time, timeZone)) return moment(time);
  return new Intl.DateTimeFormat(locale(), { timeZone, dateStyle: 'medium' }).format(
    new Date(time),
  );
}

/** Whether a time is over; a day is when it is over for the reader. */
export function isPast(time: string | number, now = Date.now()): boolean {
  if (typeof time === 'string' && isDay(time)) return time < today(new Date(now));
  return new Date(time).getTime() < now;
}
