import type { Shape } from '../../api.js';
import { locale, type T } from '../../words/index.js';

type Item = Shape<'AuditItem'>;

/** What happened on one day. */
export interface DayOfItems {
  /** As `2026-11-30`, in the reader's zone. */
  readonly day: string;
  readonly items: readonly Item[];
}

/** The items day by day, in their order. */
export function itemsByDay(items: readonly Item[]): readonly DayOfItems[] {
  const days = new Map<string, Item[]>();
  for (const item of items) {
    const day = dayOf(new Date(item.occurredAt));
    const list = days.get(day);
    if (list) list.push(item);
    else days.set(day, [item]);
  }
  return [...days].map(([day, ofDay]) => ({ day, items: ofDay }));
}

/** A day in words: today, yesterday, or its date with the weekday. */
export function dayName(day: string, t: T, now = new Date()): string {
  if (day === dayOf(now)) return t('audit.today');
  const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day === dayOf(before)) return t('audit.yesterday');
  return new Intl.DateTimeFormat(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: day.startsWith(String(now.getFullYear())) ? undefined : 'numeric',
  }).format(new Date(`${day}T12:00:00`));
}

/** The time of the day. */
export function clockTime(time: string): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(time));
}

function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
