import type { ClienteleClient } from '../../../../../client/index.js';
import type { Shape } from '../../api.js';
import { csvBlob, csvDelimiter, saveFile } from '../../downloads.js';
import { locale, type T } from '../../words/index.js';
import { type ColumnName, rowProblems } from './row-problem.js';

/** Saves the rows with errors as a file: their numbers, addresses and what is wrong with each. */
export async function saveErrors(
  api: ClienteleClient,
  id: string,
  names: ColumnName,
  t: T,
): Promise<void> {
  const head = (['row', 'email', 'problem'] as const).map((name) =>
    t(`imports.errorsHead.${name}`),
  );
  const rows: string[][] = [head];
  let cursor: string | null = null;
  do {
    const { results }: Shape<'ImportWithResults'> = await api.GET('/imports/{id}', {
      path: { id },
      query: { outcome: 'error', limit: 200, ...(cursor !== null && { cursor }) },
    });
    for (const result of results.items)
      rows.push([String(result.row), result.email ?? '', rowProblems(result, t, names).join(' ')]);
    cursor = results.nextCursor;
  } while (cursor !== null);
  saveFile(t('imports.errorsName'), csvBlob(rows, csvDelimiter(locale())));
}
