import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { DataTable } from '../../ui/data-table.js';
import { SearchField, Select } from '../../ui/field.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { useDebounced } from '../../ui/use-debounced.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../rights.js';
import { useTeamColumns } from './team-columns.js';

const STATUSES = ['active', 'pending', 'deactivated', 'ended'] as const;

/** From how many people on there is something to search and to filter by. */
const FILTER_FROM = 9;

/** What stands in the address of the team's page. */
interface TeamSearch {
  readonly q?: string;
  readonly status?: (typeof STATUSES)[number];
}

function readSearch(given: Record<string, unknown>): TeamSearch {
  const { q } = given;
  const status = STATUSES.find((each) => each === given['status']);
  return { ...(typeof q === 'string' && q !== '' && { q }), ...(status && { status }) };
}

/** The list of the team, with a search where it is long. */
export function TeamList() {
  const t = useWords();
  const { client } = useRights();
  const search = readSearch(useSearch({ strict: false }));
  const columns = useTeamColumns();
  const team = useTeam(search);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = team;
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  if (error && !data) return <Failed error={error} onRetry={() => void team.refetch()} />;
  if (!data) return <Loading lines={8} />;
  const total = data.pages[0]?.total ?? rows.length;
  const isFiltered = Object.keys(search).length > 0;
  return (
    <div className={team.isPlaceholderData ? 'stack busy' : 'stack'}>
      {(isFiltered || total >= FILTER_FROM) && <Filters search={search} />}
      {rows.length === 0 ? (
        <div className="card">
          <Empty
            title={t('team.nobodyFound')}
            action={<ButtonLink to={pathTo('team')}>{t('team.showAll')}</ButtonLink>}
          />
        </div>
      ) : (
        <DataTable
          caption={t('team.people', { client })}
          rows={rows}
          columns={columns}
          {...(hasNextPage && !isFetchingNextPage && { onEnd: () => void fetchNextPage() })}
        />
      )}
      {hasNextPage && (
        <div className="more" role="status">
          <span className="muted small num">
            {t('common.shown', { shown: rows.length, total })}
          </span>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function useTeam(search: TeamSearch) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['/members', 'team', search],
    queryFn: ({ pageParam, signal }) =>
      api.GET('/members', {
        query: {
          ...search,
          sort: 'name',
          limit: 50,
          ...(pageParam === null ? { total: true } : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

function Filters({ search }: { readonly search: TeamSearch }) {
  const t = useWords();
  const navigate = useNavigate();
  const change = (next: Partial<Record<keyof TeamSearch, string>>) =>
    void navigate({
      to: pathTo('team'),
      replace: 'q' in next,
      search: readSearch({ ...search, ...next }),
    });
  const [text, setText] = useState(search.q ?? '');
  const rested = useDebounced(text);
  useEffect(() => {
    if (rested !== (search.q ?? '')) change({ q: rested });
    // Only what was typed sets the address; the address sets the field when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rested]);
  return (
    <div className="filters" role="search">
      <SearchField
        label={t('team.find')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Select
        aria-label={t('team.status')}
        value={search.status ?? ''}
        onChange={(event) => change({ status: event.target.value })}
      >
        <option value="">{t('team.anyStatus')}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`common.status.${status}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
