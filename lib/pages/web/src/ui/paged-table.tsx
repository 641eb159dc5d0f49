import type { ReactNode } from 'react';
import type { Pages } from '../pages.js';
import { useWords } from '../words/index.js';
import { Button } from './button.js';
import { DataTable, type TableColumn, type TableSelection } from './data-table.js';
import { Failed, Loading } from './states.js';

interface PagedTableProps<Row extends { readonly id: string }> {
  readonly caption: string;
  readonly pages: Pages<Row>;
  readonly columns: readonly TableColumn<Row>[];
  readonly selection?: TableSelection<Row>;
  /** In place of the list where it has nothing. */
  readonly empty: ReactNode;
}

/** A list that comes page by page, in every state it may be in. */
export function PagedTable<Row extends { readonly id: string }>({
  caption,
  pages,
  columns,
  selection,
  empty,
}: PagedTableProps<Row>) {
  const t = useWords();
  const { rows, total, error, refetch, isStale, hasMore, isLoadingMore, loadMore } = pages;
  if (error && !rows) return <Failed error={error} onRetry={refetch} />;
  if (!rows) return <Loading lines={8} />;
  if (rows.length === 0) return <div className="card">{empty}</div>;
  return (
    <div className={isStale ? 'stack busy' : 'stack'}>
      <DataTable
        caption={caption}
        rows={rows}
        columns={columns}
        selection={selection}
        {...(hasMore && !isLoadingMore && { onEnd: loadMore })}
      />
      {(total !== undefined || hasMore) && (
        <div className="more" role="status">
          {total !== undefined && (
            <span className="muted small num">
              {t('common.shown', { shown: rows.length, total })}
            </span>
          )}
          {hasMore && (
            <Button busy={isLoadingMore} onClick={loadMore}>
              {t('common.more')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
