import type { TestDatabase } from '../databases.js';
import type { Agency } from './agency.js';
import { integerAgency } from './integer-agency.js';
import { textAgency } from './text-agency.js';
import { uuidAgency } from './uuid-agency.js';

/** One agency for each kind of ids this database has. */
export function agenciesOn({ name }: TestDatabase): Agency[] {
  return [textAgency, integerAgency, ...(name === 'SQLite' ? [] : [uuidAgency])];
}
