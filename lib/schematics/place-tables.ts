import { PACKAGE, withTables } from './with-tables.js';
import type { SetupWork } from './setup-work.js';
import { SetupError } from './setup.error.js';

/** Types of DataSources that the module runs on. */
const TYPES = ['postgres', 'mysql', 'mariadb', 'better-sqlite3'];

/**
 * Adds the module's tables to the DataSource that a host has; one without any gets its own among the files. Throws
 * {@link SetupError} for a type of DataSource that the module does not run on.
 */
export function placeTables({ files, choices, tools, note }: SetupWork): void {
  const { typeOrm } = choices;
  if (typeOrm === null) return;
  const added = tools.ts && withTables(tools.ts, files, typeOrm);
  if (!added) {
    note(byHand(typeOrm));
    return;
  }
  const { path, text, type, runsMigrations } = added;
  if (type !== null && !TYPES.includes(type)) {
    throw new SetupError(
      `The DataSource in ${path} is of type '${type}', and nest-clientele runs on ${TYPES.join(', ')}. Change its type, such as 'sqlite' to 'better-sqlite3', or register another DataSource for it.`,
    );
  }
  files.write(path, text);
  if (!runsMigrations) note(migrationsLeft(path));
}

function byHand(path: string): string {
  return `The options of TypeORM in ${path} are not written so that they could be changed. Add the tables there:

  import { clienteleEntities, clienteleMigrations } from '${PACKAGE}';

  entities: [...clienteleEntities, /* yours */],
  migrations: [...clienteleMigrations, /* yours */],`;
}

function migrationsLeft(path: string): string {
  return `The tables are made by migrations, which ${path} does not run at the start. Run them with yours before you start the app: \`typeorm migration:run\`.`;
}
