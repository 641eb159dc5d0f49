import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { ActionDialog } from '../../ui/dialog.js';
import { Select } from '../../ui/field.js';
import { Note } from '../../ui/note.js';
import { Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { type FileHead, guessedField, readHead } from './file-head.js';
import { type ColumnChoice, IMPORT_FIELDS, type ImportField } from './import-fields.js';

interface ColumnsDialogProps {
  readonly file: File;
  /** The sign between its cells, where the server has told it. */
  readonly delimiter?: Shape<'ImportDelimiter'>;
  /** What the columns hold so far. */
  readonly columns?: readonly ColumnChoice[] | undefined;
  readonly onRead: (head: FileHead, columns: readonly ColumnChoice[]) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks what the columns of a file hold, and has it read so. */
export function ColumnsDialog({ file, delimiter, columns, onRead, onClose }: ColumnsDialogProps) {
  const t = useWords();
  const [changed, setChanged] = useState<Readonly<Record<number, ImportField | null>>>({});
  const { data: head } = useQuery({
    queryKey: ['file-head', file.name, file.lastModified, file.size, delimiter],
    queryFn: () => readHead(file, delimiter),
    staleTime: Infinity,
    gcTime: 0,
  });
  const choices = (head?.headings ?? []).map((heading, index): ColumnChoice => {
    const told = columns?.find((column) => column.heading === heading);
    const usual = told ? told.field : guessedField(heading, t);
    const own = changed[index];
    return { heading, field: own === undefined ? usual : own };
  });
  const twice = IMPORT_FIELDS.filter(
    (field) => choices.filter((choice) => choice.field === field).length > 1,
  );
  const hasEmail = choices.some(({ field }) => field === 'email');
  return (
    <ActionDialog
      wide
      title={t('imports.columnsTitle', { name: file.name })}
      action={t('imports.readAnew')}
      isIncomplete={!head || !hasEmail || twice.length > 0}
      onAction={() => (head ? onRead(head, choices) : Promise.resolve())}
      onClose={onClose}
    >
      <p>{t('imports.columnsLead')}</p>
      {head ? (
        <ul className="column-choices">
          {choices.map(({ heading, field }, index) => (
            <li key={index}>
              <span>{heading || '—'}</span>
              <Select
                aria-label={heading || '—'}
                value={field ?? ''}
                onChange={(event) =>
                  setChanged({
                    ...changed,
                    [index]: (event.target.value || null) as ImportField | null,
                  })
                }
              >
                <option value="">{t('imports.leaveOut')}</option>
                {IMPORT_FIELDS.map((each) => (
                  <option key={each} value={each}>
                    {t(`imports.field.${each}`)}
                  </option>
                ))}
              </Select>
            </li>
          ))}
        </ul>
      ) : (
        <Loading lines={3} />
      )}
      {head && !hasEmail && (
        <Note tone="warn" role="status">
          {t('imports.columnsEmail')}
        </Note>
      )}
      {twice.length > 0 && (
        <Note tone="warn" role="status">
          {t('imports.columnsTwice', {
            fields: twice.map((field) => t(`imports.field.${field}`)).join(', '),
          })}
        </Note>
      )}
    </ActionDialog>
  );
}
