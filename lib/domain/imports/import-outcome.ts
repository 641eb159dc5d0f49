/** What comes of a row: a member is created or updated, nothing changes, or the row is refused. */
export type ImportOutcome = 'create' | 'update' | 'unchanged' | 'error';

/** Every outcome. */
export const IMPORT_OUTCOMES = [
  'create',
  'update',
  'unchanged',
  'error',
] as const satisfies readonly ImportOutcome[];

/** How many rows have which outcome. Rows of one person that were put together count as one. */
export type ImportCounts = Readonly<Record<ImportOutcome, number>> & {
  /** The rows of the file that are not empty, the head not among them. */
  readonly rows: number;
};

/** Counts before the first row. */
export const NO_COUNTS: ImportCounts = { rows: 0, create: 0, update: 0, unchanged: 0, error: 0 };

/** Why a row is refused: a code of the table of errors, with facts of the case. */
export interface RowFault {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The fault of fields that are wrong by themselves. */
export function wrongFields(fields: Readonly<Record<string, string>>): RowFault {
  return { code: 'VALIDATION_FAILED', details: { fields } };
}
