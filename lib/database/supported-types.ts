/** The types of DataSource that the module's statements and migrations are written for, and the package that each talks by. */
export const DRIVER_OF_TYPE = {
  postgres: 'pg',
  mysql: 'mysql2',
  mariadb: 'mysql2',
  'better-sqlite3': 'better-sqlite3',
} as const satisfies Readonly<Record<string, string>>;

/** One of those types. */
export type SupportedType = keyof typeof DRIVER_OF_TYPE;

/** Whether the module is written for DataSources of this type. */
export function isSupported(type: string): type is SupportedType {
  return Object.hasOwn(DRIVER_OF_TYPE, type);
}
