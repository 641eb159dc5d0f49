import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Download, Plus, Upload, UserPlus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { clientSearch } from '../../searches.js';
import { useMe } from '../../me.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { DataTable } from '../../ui/data-table.js';
import { SearchField, Select } from '../../ui/field.js';
import { Page } from '../../ui/page.js';
import { FilterPicker } from '../../ui/filter-picker.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { useDebounced } from '../../ui/use-debounced.js';
import { useWords } from '../../words/index.js';
import { BulkBar } from './bulk-bar.js';
import { ExportDialog } from './export-dialog.js';
import { useUserColumns } from './user-columns.js';
import {
  membersQuery,
  readUsersSearch,
  type Tab,
  tabQuery,
  TABS,
  type UsersSearch,
} from './users-search.js';

/** Everybody with access: found, filtered, picked, and what can be done about them. */
export function UsersPage() {
  const t = useWords();
  const search = readUsersSearch(useSearch({ strict: false }));
  const [isExporting, setExporting] = useState(false);
  const totals = useTotals();
  return (
    <Page
      title={t('users.title')}
      lead={totals && t('users.lead', { staff: totals.staff, clients: totals.client })}
      actions={
        <>
          <ButtonLink className="not-s" icon={Upload} to={pathTo('staff', 'import')}>
            {t('users.import')}
          </ButtonLink>
          <Button className="not-s" icon={Download} onClick={() => setExporting(true)}>
            {t('users.export')}
          </Button>
          <ButtonLink look="primary" icon={Plus} to={pathTo('staff', 'new')}>
            {t('users.create')}
          </ButtonLink>
        </>
      }
    >
      <Tabs search={search} />
      <Filters search={search} />
      <List search={search} />
      {isExporting && <ExportDialog search={search} onClose={() => setExporting(false)} />}
    </Page>
  );
}

function useTotals(): Readonly<Record<Tab, number>> | null {
  const api = useApi();
  const answers = useQueries({
    queries: TABS.map((tab) => ({
      ...reading(api, '/members', { query: { ...tabQuery(tab), total: true, limit: 1 } }),
      staleTime: 30_000,
    })),
  });
  if (answers.some(({ data }) => !data)) return null;
  return Object.fromEntries(
    TABS.map((tab, index) => [tab, answers[index]?.data?.total ?? 0]),
  ) as Record<Tab, number>;
}

function useChangeSearch() {
  const navigate = useNavigate();
  return (change: Partial<UsersSearch>) =>
    void navigate({
      to: '.',
      replace: 'q' in change,
      search: (before: object) => readUsersSearch({ ...before, ...change }),
    } as never);
}

function Tabs({ search }: { readonly search: UsersSearch }) {
  const t = useWords();
  const totals = useTotals();
  const { tab = 'all', ...rest } = search;
  return (
    <nav aria-label={t('users.tabs')}>
      <ul className="tabs">
        {TABS.map((each) => (
          <li key={each}>
            <Link
              to={pathTo('staff')}
              search={{ ...rest, ...(each !== 'all' && { tab: each }) }}
              activeOptions={{ exact: true }}
              aria-current={each === tab ? 'page' : undefined}
            >
              {t(`users.tab.${each}`)} {totals && <span className="count">{totals[each]}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Filters({ search }: { readonly search: UsersSearch }) {
  const t = useWords();
  const api = useApi();
  const change = useChangeSearch();
  const [text, setText] = useState(search.q ?? '');
  const rested = useDebounced(text);
  useEffect(() => {
    if (rested !== (search.q ?? '')) change({ q: rested });
    // Only what was typed sets the address; the address sets the field when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rested]);
  const client = useQuery({
    ...reading(api, '/clients/{id}', { path: { id: search.client ?? '' } }),
    enabled: search.client !== undefined,
  });
  const chosen =
    search.client !== undefined && client.data
      ? { id: search.client, name: client.data.name }
      : null;
  return (
    <div className="filters" role="search">
      <SearchField
        label={t('users.find')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <FilterPicker
        label={t('users.anyClient')}
        search={clientSearch(api)}
        value={chosen}
        onChange={(value) => change({ client: value?.id ?? '' })}
      />
      <Select
        aria-label={t('users.role')}
        value={search.role ?? ''}
        onChange={(event) => change({ role: event.target.value as never })}
      >
        <option value="">{t('users.anyRole')}</option>
        {(['admin', 'staff', 'member'] as const).map((role) => (
          <option key={role} value={role}>
            {t(`common.role.${role}`)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t('users.order')}
        value={search.sort ?? ''}
        onChange={(event) => change({ sort: event.target.value as never })}
      >
        <option value="">{t('users.sort.name')}</option>
        {(['email', '-createdAt', '-lastActiveAt', 'lastActiveAt'] as const).map((sort) => (
          <option key={sort} value={sort}>
            {t(`users.sort.${sort}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function useMembers(search: UsersSearch) {
  const api = useApi();
  const query = membersQuery(search);
  return useInfiniteQuery({
    queryKey: ['/members', 'pages', query],
    queryFn: ({ pageParam, signal }) =>
      api.GET('/members', {
        query: {
          ...query,
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

function List({ search }: { readonly search: UsersSearch }) {
  const t = useWords();
  const { membership } = useMe();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const columns = useUserColumns();
  const {
    data,
    error,
    refetch,
    hasNextPage,
    isFetchingNextPage,
    fetchNextPage,
    isPlaceholderData,
  } = useMembers(search);
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const nameOf = ({ name, email }: Shape<'Member'>) => name || email;
  return (
    <div className={isPlaceholderData ? 'stack busy' : 'stack'}>
      {rows.length === 0 ? (
        <Nobody search={search} />
      ) : (
        <>
          <DataTable
            caption={t('users.title')}
            rows={rows}
            columns={columns}
            selection={{
              picked,
              onPick: setPicked,
              nameOf,
              isPickable: ({ id }) => id !== membership?.id,
            }}
            {...(hasNextPage && !isFetchingNextPage && { onEnd: () => void fetchNextPage() })}
          />
          <div className="more" role="status">
            <span className="muted small num">
              {t('common.shown', {
                shown: rows.length,
                total: data.pages[0]?.total ?? rows.length,
              })}
            </span>
            {hasNextPage && (
              <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('common.more')}
              </Button>
            )}
          </div>
        </>
      )}
      {picked.size > 0 && (
        <BulkBar
          members={rows.filter(({ id }) => picked.has(id))}
          onDone={() => setPicked(new Set())}
        />
      )}
    </div>
  );
}

function Nobody({ search }: { readonly search: UsersSearch }) {
  const t = useWords();
  const { tab = 'all', ...filters } = search;
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <div className="card">
      {isFiltered ? (
        <Empty
          title={t('users.nobodyFound')}
          action={<ButtonLink to={pathTo('staff')}>{t('users.showAll')}</ButtonLink>}
        />
      ) : (
        <Empty icon={UserPlus} title={t(`users.empty.${tab}`)}>
          {tab === 'all' && t('users.emptyCure')}
        </Empty>
      )}
    </div>
  );
}
