import type { DataSourceOptions } from 'typeorm';

/** The DATABASE_URL of a database that the test harness made. */
export function databaseUrl(options: DataSourceOptions): string {
  if (options.type === 'better-sqlite3') return `sqlite:${options.database}`;
  return (options as { url: string }).url;
}
