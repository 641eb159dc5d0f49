import { locale } from './words/index.js';

/** A day, as `15 Nov 2026`. */
export function day(time: number | string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(new Date(time));
}

/** A date without a time, such as `2026-01-31`, which is the same day everywhere. */
export function date(text: string): string {
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${text}T00:00:00Z`));
}

/** A day and a time in the reader's zone. */
export function moment(time: number | string): string {
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(time));
}

/** A time of today, to the second. */
export function clockTime(time: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'medium' }).format(new Date(time));
}

/** A whole number. */
export function count(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** Decimals with two places, added up without binary fractions. */
export function sumOf(decimals: readonly string[]): string {
  const hundredths = decimals.reduce((sum, each) => sum + Math.round(Number(each) * 100), 0);
  return (hundredths / 100).toFixed(2);
}

/** A decimal with two places. */
export function decimal(text: string): string {
  const places = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(locale(), places).format(Number(text));
}

/** An amount of money. */
export function money(amount: string, currency: string): string {
  return new Intl.NumberFormat(locale(), { style: 'currency', currency }).format(Number(amount));
}
