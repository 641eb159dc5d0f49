import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { useProblemText } from '../../problems.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { saveErrors } from './errors-csv.js';
import { knownFile } from './known-files.js';
import { useRowColumns } from './row-columns.js';
import { columnNames } from './row-problem.js';
import { useImportRows } from './use-import.js';

type Import = Shape<'ImportWithResults'>;
type Outcome = Shape<'ImportOutcome'>;

const TABS = ['all', 'create', 'update', 'unchanged', 'error'] as const;

interface ImportRowsProps {
  readonly item: Import;
  readonly counts: Import['counts'];
  readonly outcome: Outcome | undefined;
}

/** The rows of a file, each with what comes of it, by outcome. */
export function ImportRows({ item, counts, outcome }: ImportRowsProps) {
  const t = useWords();
  const isDone = item.status === 'done';
  const people = counts.create + counts.update + counts.unchanged + counts.error;
  const shown = outcome ?? 'all';
  return (
    <section className="stack tight" aria-label={t('imports.rows')}>
      <nav aria-label={t('imports.outcomes')}>
        <ul className="tabs">
          {TABS.map((tab) => (
            <li key={tab}>
              <Link
                to={pathTo('staff', 'import', item.importId)}
                search={(tab === 'all' ? {} : { outcome: tab }) as never}
                resetScroll={false}
                activeOptions={{ exact: true }}
                aria-current={tab === shown ? 'page' : undefined}
              >
                {t(isDone ? `imports.tabDone.${tab}` : `imports.tab.${tab}`)}{' '}
                <span className="count">{tab === 'all' ? people : counts[tab]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Rows item={item} counts={counts} outcome={outcome} />
    </section>
  );
}

function Rows({ item, counts, outcome }: ImportRowsProps) {
  const t = useWords();
  const names = useMemo(
    () => columnNames(knownFile(item.importId)?.columns ?? item.columns.read, t),
    [item, t],
  );
  const columns = useRowColumns(item, names);
  const list = useImportRows(item, outcome);
  const rows = useMemo(
    () =>
      list.data?.pages.flatMap(({ results }) =>
        results.items.map((result) => ({ id: String(result.row), ...result })),
      ) ?? [],
    [list.data],
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  if (list.error && !list.data)
    return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Loading lines={8} />;
  if (rows.length === 0)
    return (
      <div className="card">
        <Empty title={t(`imports.noRows.${outcome ?? 'all'}`)} />
      </div>
    );
  return (
    <div className={list.isPlaceholderData ? 'stack tight busy' : 'stack tight'}>
      <DataTable
        caption={t('imports.rows')}
        rows={rows}
        columns={columns}
        {...(hasNextPage && !isFetchingNextPage && { onEnd: () => void fetchNextPage() })}
      />
      {counts.error > 0 && <ErrorsButton item={item} count={counts.error} />}
    </div>
  );
}

function ErrorsButton({ item, count }: { readonly item: Import; readonly count: number }) {
  const t = useWords();
  const api = useApi();
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const columns = knownFile(item.importId)?.columns ?? item.columns.read;
      await saveErrors(api, item.importId, columnNames(columns, t), t);
    } catch (error) {
      toast(problemText(error), 'bad');
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="row">
      <Button look="quiet" className="end" busy={isBusy} onClick={() => void save()}>
        {t('imports.errorsCsv', { count })}
      </Button>
    </div>
  );
}
