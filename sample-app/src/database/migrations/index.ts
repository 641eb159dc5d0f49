import { FirstTables1795290000000 } from './1795290000000-first-tables.js';

/** The migrations of the app's own tables. */
export const migrations = [FirstTables1795290000000];
