import type { Home } from './home.js';

/** How a package is called on the page, where its name says less. */
const CALLED: Readonly<Record<string, string>> = {
  '@nestjs/core': 'Nest',
  typeorm: 'TypeORM',
  pg: 'pg',
};

const DRIVERS = { SQLite: 'better-sqlite3', PostgreSQL: 'pg', MariaDB: 'mysql2' } as const;

/** Names and versions of packages of a home. */
export function versionsOf(home: Home, names: readonly string[]): string[] {
  return names.map((name) => `${CALLED[name] ?? name} ${home.version(name)}`);
}

/** What every host runs with: Nest, TypeORM and the driver. */
export function hostVersions(home: Home, database: keyof typeof DRIVERS): string[] {
  return versionsOf(home, ['@nestjs/core', 'typeorm', DRIVERS[database]]);
}
