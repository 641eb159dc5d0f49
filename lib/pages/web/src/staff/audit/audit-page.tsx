import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Clock } from 'lucide-react';
import { useMemo } from 'react';
import { type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { ListEnd } from '../../ui/list-end.js';
import { Page } from '../../ui/page.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { AuditFilters } from './audit-filters.js';
import { type AuditSearch, auditQuery, readAuditSearch } from './audit-search.js';
import { AuditRow } from './audit-row.js';
import { dayName, itemsByDay } from './days.js';
import { useEventNames } from './event-names.js';
import { FailedNote } from './failed-note.js';

/** Who did what to whom: by day, filtered, with what changed. */
export function AuditPage() {
  const t = useWords();
  const search = readAuditSearch(useSearch({ strict: false }));
  const trail = useTrail(search);
  const items = useMemo(() => trail.data?.pages.flatMap((page) => page.items) ?? [], [trail.data]);
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      <FailedNote search={search} />
      <AuditFilters search={search} items={items} />
      {trail.error && !trail.data ? (
        <Failed error={trail.error} onRetry={() => void trail.refetch()} />
      ) : trail.data ? (
        <Days search={search} items={items} trail={trail} />
      ) : (
        <Loading lines={10} />
      )}
    </Page>
  );
}

function useTrail(search: AuditSearch) {
  const api = useApi();
  const query = auditQuery(search);
  return useInfiniteQuery({
    queryKey: ['/audit', 'pages', query],
    queryFn: ({ pageParam, signal }) =>
      api.GET('/audit', {
        query: { ...query, limit: 50, ...(pageParam !== null && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

function Days({
  search,
  items,
  trail,
}: {
  readonly search: AuditSearch;
  readonly items: readonly Shape<'AuditItem'>[];
  readonly trail: ReturnType<typeof useTrail>;
}) {
  const t = useWords();
  const names = useEventNames(items);
  const days = useMemo(() => itemsByDay(items), [items]);
  const { hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = trail;
  if (items.length === 0) return <Nothing isFiltered={Object.keys(search).length > 0} />;
  const goOn = () => void fetchNextPage();
  return (
    <div className={isPlaceholderData ? 'stack busy' : 'stack'}>
      {days.map(({ day, items: ofDay }) => (
        <section key={day} className="card day" aria-labelledby={`day-${day}`}>
          <header>
            <h2 id={`day-${day}`}>{dayName(day, t)}</h2>
          </header>
          <ol className="events">
            {ofDay.map((item) => (
              <AuditRow key={item.id} item={item} names={names} />
            ))}
          </ol>
        </section>
      ))}
      {hasNextPage && (
        <div className="more">
          <Button busy={isFetchingNextPage} onClick={goOn}>
            {t('common.more')}
          </Button>
          {!isFetchingNextPage && <ListEnd key={items.length} onSeen={goOn} />}
        </div>
      )}
    </div>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const t = useWords();
  return (
    <div className="card">
      {isFiltered ? (
        <Empty
          title={t('audit.nothingFound')}
          action={<ButtonLink to={pathTo('staff', 'audit')}>{t('audit.clearAll')}</ButtonLink>}
        />
      ) : (
        <Empty icon={Clock} title={t('audit.empty')}>
          {t('audit.emptyCure')}
        </Empty>
      )}
    </div>
  );
}
