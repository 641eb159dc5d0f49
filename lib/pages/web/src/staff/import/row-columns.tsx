import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Badge, type Tone } from '../../ui/badge.js';
import type { TableColumn } from '../../ui/data-table.js';
import { useWords } from '../../words/index.js';
import { type ColumnName, rowProblems, waitsForLimit } from './row-problem.js';

type Result = Shape<'ImportResult'>;
type Row = Result & { readonly id: string };

const TONES: Readonly<Record<Result['outcome'], Tone>> = {
  create: 'ok',
  update: 'warn',
  unchanged: 'idle',
  error: 'bad',
};

/** The columns of the rows of a file. */
export function useRowColumns(
  { status, columns }: Shape<'ImportWithResults'>,
  names: ColumnName,
): readonly TableColumn<Row>[] {
  const t = useWords();
  const isApplied = status !== 'previewed';
  const isOver = status === 'done';
  // What the file says is erased once all of it is applied.
  const hasProjects = !isOver && columns.read.some(({ field }) => field === 'projects');
  return useMemo(
    () => [
      {
        id: 'row',
        head: t('imports.column.row'),
        labelled: true,
        isNumber: true,
        cell: ({ row }) => row,
      },
      {
        id: 'person',
        head: t('imports.column.person'),
        card: 'who',
        cell: (row) => <PersonOf row={row} />,
      },
      {
        id: 'client',
        head: t('imports.field.client'),
        labelled: true,
        cell: ({ client }) => <ClientOf client={client} />,
      },
      ...(hasProjects
        ? [
            {
              id: 'projects',
              head: t('imports.field.projects'),
              labelled: true,
              cell: ({ projects }: Row) => projects.join(', ') || '–',
            },
          ]
        : []),
      {
        id: 'outcome',
        head: t('imports.column.outcome'),
        cell: (row) => (
          <Badge tone={TONES[row.outcome]}>
            {t(
              isOver || (isApplied && isMade(row))
                ? `imports.outcomeDone.${row.outcome}`
                : `imports.outcome.${row.outcome}`,
            )}
          </Badge>
        ),
      },
      {
        id: 'what',
        head: t(isOver ? 'imports.column.whatDone' : 'imports.column.what'),
        cell: (row) => <What row={row} isDone={isOver} names={names} />,
      },
    ],
    [t, isApplied, isOver, hasProjects, names],
  );
}

/** Whether a new user is there already, while others of the file are still to come. */
function isMade({ outcome, memberId }: Row): boolean {
  return outcome === 'create' && memberId !== null;
}

function PersonOf({ row: { row, email, name, memberId } }: { readonly row: Row }) {
  const t = useWords();
  const called = name || email;
  const below = called === email ? null : (email ?? t('imports.erased'));
  if (!called && !memberId)
    return (
      <span className="row-what">
        {t('imports.rowOf', { row })}
        <span className="muted tiny">{t('imports.erased')}</span>
      </span>
    );
  return (
    <span className="row-what">
      {memberId ? (
        <Link to={pathTo('staff', 'person', memberId)}>{called || t('imports.openUser')}</Link>
      ) : (
        called
      )}
      {below && <span className="muted tiny">{below}</span>}
    </span>
  );
}

function ClientOf({ client }: Pick<Result, 'client'>) {
  const t = useWords();
  if (!client) return '–';
  const { id, name, made } = client;
  return (
    <span className="row-what">
      {id === null ? name : <Link to={pathTo('staff', 'clients', id)}>{name}</Link>}
      {made && (
        <span>
          <Badge tone="warn">{t('imports.newClient')}</Badge>
        </span>
      )}
    </span>
  );
}

function What({
  row,
  isDone,
  names,
}: {
  readonly row: Row;
  readonly isDone: boolean;
  readonly names: ColumnName;
}) {
  const t = useWords();
  const { outcome, further, kept, row: first } = row;
  const problems = rowProblems(row, t, names);
  const isError = outcome === 'error';
  const usual = isError
    ? null
    : t(isDone ? `imports.whatDone.${outcome}` : `imports.what.${outcome}`);
  const notes = [
    further.length > 0 && t('imports.merged', { rows: [first, ...further].join(', ') }),
    kept.length > 0 && t('imports.kept', { fields: kept.map(names).join(', ') }),
  ].filter(Boolean);
  return (
    <span className="row-what">
      {problems.length === 0 || waitsForLimit(row) ? (
        <span className="muted small">{usual}</span>
      ) : null}
      {problems.map((problem) =>
        isError ? (
          <span key={problem} className="err">
            <TriangleAlert aria-hidden /> {problem}
          </span>
        ) : (
          <span key={problem} className="muted small">
            {waitsForLimit(row) ? t('imports.waits', { why: problem }) : problem}
          </span>
        ),
      )}
      {notes.length > 0 && <span className="muted tiny">{notes.join(' · ')}</span>}
    </span>
  );
}
