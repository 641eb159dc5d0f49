import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Download, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useApi } from '../../api.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Page } from '../../ui/page.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { useExportColumns } from './export-columns.js';
import { isUnderWay } from './export-state.js';
import { NewExportDialog } from './new-export-dialog.js';

/** While one is being made, how often is looked how far it is. */
const LOOK_EVERY = 1_000;

/** The exports that somebody has had made, newest first. */
export function ExportsPage() {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  const list = useExports();
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const columns = useExportColumns(rows);
  const isBusy = rows.some(isUnderWay);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  return (
    <Page
      title={t('exports.title')}
      lead={t('exports.lead')}
      actions={
        <Button
          look="primary"
          icon={Plus}
          disabled={isBusy}
          title={isBusy ? t('exports.createBusy') : undefined}
          onClick={() => setAsking(true)}
        >
          {t('exports.create')}
        </Button>
      }
    >
      {list.error && !list.data ? (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <Loading />
      ) : rows.length === 0 ? (
        <div className="card">
          <Empty
            icon={Download}
            title={t('exports.empty')}
            action={<Button onClick={() => setAsking(true)}>{t('exports.create')}</Button>}
          >
            {t('exports.emptyCure')}
          </Empty>
        </div>
      ) : (
        <DataTable
          caption={t('exports.caption')}
          rows={rows}
          columns={columns}
          {...(hasNextPage && !isFetchingNextPage && { onEnd: () => void fetchNextPage() })}
        />
      )}
      {isAsking && <NewExportDialog onClose={() => setAsking(false)} />}
    </Page>
  );
}

function useExports() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['/exports', 'pages'],
    queryFn: ({ pageParam, signal }) =>
      api.GET('/exports', {
        query: { limit: 50, ...(pageParam !== null && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(isUnderWay)) ? LOOK_EVERY : false,
  });
}
