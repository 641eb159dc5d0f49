import type { DataSource } from 'typeorm';

const DAY = 24 * 60 * 60 * 1000;

/** SQL that gives the Monday of the week of a date such as `2026-01-31`, as text like it. */
export function mondaySql({ options: { type } }: DataSource, day: string): string {
  if (type === 'postgres')
    return `to_char(date_trunc('week', CAST(${day} AS timestamp)), 'YYYY-MM-DD')`;
  if (type === 'mysql' || type === 'mariadb')
    return `DATE_FORMAT(DATE_SUB(${day}, INTERVAL WEEKDAY(${day}) DAY), '%Y-%m-%d')`;
  // SQLite: the next Sunday, which may be the day itself, and six days back.
  return `date(${day}, 'weekday 0', '-6 days')`;
}

/** The Monday after a week; undefined for what is no date. */
export function weekAfter(monday: string): string | undefined {
  const time = Date.parse(`${monday}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time + 7 * DAY).toISOString().slice(0, 10);
}
