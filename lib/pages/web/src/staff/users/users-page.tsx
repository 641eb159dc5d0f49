import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Download, Plus, Upload, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { reading, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { usePages } from '../../pages.js';
import { clientSearch } from '../../searches.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Select } from '../../ui/field.js';
import { FindField } from '../../ui/find-field.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Page } from '../../ui/page.js';
import { FilterPicker } from '../../ui/filter-picker.js';
import { Empty } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { BulkBar } from './bulk-bar.js';
import { ExportDialog } from './export-dialog.js';
import { useRights } from './rights.js';
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
  const isAll = (search.tab ?? 'all') === 'all';
  return (
    <Page
      title={t('users.title')}
      // Of what a tab leaves out its own number tells.
      lead={isAll && totals && t('users.lead', { staff: totals.staff, clients: totals.client })}
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
      <Tabs search={search} totals={totals} />
      <Filters search={search} />
      <List search={search} />
      {isExporting && <ExportDialog search={search} onClose={() => setExporting(false)} />}
    </Page>
  );
}

type Totals = Readonly<Record<Tab, number>>;

function useTotals(): Totals | null {
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

function Tabs({
  search,
  totals,
}: {
  readonly search: UsersSearch;
  readonly totals: Totals | null;
}) {
  const t = useWords();
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
      <FindField label={t('users.find')} value={search.q} onFind={(q) => change({ q })} />
      <FilterPicker
        label={t('common.anyClient')}
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

function List({ search }: { readonly search: UsersSearch }) {
  const t = useWords();
  const { isMe, mayChange } = useRights();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const columns = useUserColumns();
  const pages = usePages('/members', { query: { ...membersQuery(search), total: true } });
  return (
    <div className="stack">
      {search.tab === 'review' && <p className="muted small">{t('users.reviewHint')}</p>}
      <PagedTable
        caption={t('users.title')}
        pages={pages}
        columns={columns}
        selection={{
          picked,
          onPick: setPicked,
          nameOf: ({ name, email }) => name || email,
          isPickable: (member) => !isMe(member) && mayChange(member),
        }}
        empty={<Nobody search={search} />}
      />
      {picked.size > 0 && (
        <BulkBar
          isReview={search.tab === 'review'}
          members={pages.rows?.filter(({ id }) => picked.has(id)) ?? []}
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
  return isFiltered ? (
    <Empty
      title={t('users.nobodyFound')}
      action={<ButtonLink to={pathTo('staff')}>{t('users.showAll')}</ButtonLink>}
    />
  ) : (
    <Empty icon={UserPlus} title={t(`users.empty.${tab}`)}>
      {tab === 'all' && t('users.emptyCure')}
    </Empty>
  );
}
