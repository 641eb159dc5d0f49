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

/** A time as `<input type="datetime-local">` has it, in the reader's zone; empty for none. */
export function toInput(time: string | null): string {
  if (time === null) return '';
  const date = new Date(time);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The time that such an input holds, as ISO 8601; null for none. */
export function fromInput(value: string): string | null {
  return value === '' ? null : new Date(value).toISOString();
}

/** Whether a time is over. */
export function isPast(time: string | number, now = Date.now()): boolean {
  return new Date(time).getTime() < now;
}
