import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isApiError } from '../../../../../client/index.js';
import { useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { useProblemText } from '../../problems.js';
import { type T, useWords } from '../../words/index.js';
import { type FileHead, withColumns } from './file-head.js';
import { fileFault } from './file-limits.js';
import type { ColumnChoice } from './import-fields.js';
import { rememberFile } from './known-files.js';

/** Why a file was not taken. */
export interface HandInProblem {
  readonly file: File;
  readonly text: string;
  /** Whether it helps to say what its columns hold. */
  readonly isOfColumns: boolean;
}

/** Hands in files, one at a time, and goes to what would come of each. */
export function useHandIn() {
  const t = useWords();
  const api = useApi();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [reading, setReading] = useState<File | null>(null);
  const [problem, setProblem] = useState<HandInProblem | null>(null);
  const send = async (file: File, body: Blob, columns?: readonly ColumnChoice[]) => {
    const { importId } = await api.upload('/imports', { body });
    rememberFile({ id: importId, name: file.name, ...(columns && { columns }) }, file);
    await navigate({ to: pathTo('staff', 'import', importId) });
  };
  const handIn = async (files: readonly File[]) => {
    const [file, another] = files;
    if (!file || reading) return;
    const fault = another ? t('imports.several') : fileFault(file, t);
    setProblem(fault === null ? null : { file, text: fault, isOfColumns: false });
    if (fault !== null) return;
    setReading(file);
    try {
      await send(file, file);
    } catch (error) {
      setProblem(problemOf(file, error, problemText(error), t));
    } finally {
      setReading(null);
    }
  };
  /** The same file, read as somebody has said of its columns. Throws what the server refuses. */
  const readAnew = (file: File, head: FileHead, columns: readonly ColumnChoice[]) =>
    send(file, withColumns(head, columns), columns);
  return { handIn, readAnew, reading, problem };
}

const OF_COLUMNS = ['no_email_column', 'repeated_column'];

function problemOf(file: File, error: unknown, sentence: string, t: T): HandInProblem {
  if (!isApiError(error) || error.code !== 'IMPORT_UNREADABLE')
    return { file, text: sentence, isOfColumns: false };
  const { reason, row, fields } = error.details as {
    readonly reason: 'quotes';
    readonly row?: number;
    readonly fields?: readonly 'email'[];
  };
  const names = fields?.map((field) => t(`imports.field.${field}`)).join(', ');
  const text = t(`imports.unreadable.${reason}`, {
    row: row ?? 1,
    fields: names ?? '',
    defaultValue: sentence,
  });
  return { file, text, isOfColumns: OF_COLUMNS.includes(reason) };
}
