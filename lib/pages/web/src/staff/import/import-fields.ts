import type { Shape } from '../../api.js';

/** What a column of a file can hold. */
export type ImportField = Shape<'ImportField'>;

/** All of it, in the order in which people think of it. Each name is a heading that the import knows. */
export const IMPORT_FIELDS = [
  'email',
  'name',
  'kind',
  'client',
  'clientId',
  'role',
  'permissions',
  'projects',
  'rate',
  'until',
  'groups',
  'accessUntil',
  'portalRate',
] as const satisfies readonly ImportField[];

/** What somebody has said of a column: which field it holds, or none. */
export interface ColumnChoice {
  readonly heading: string;
  readonly field: ImportField | null;
}
