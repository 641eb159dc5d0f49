import { useNavigate, useSearch } from '@tanstack/react-router';
import { pathTo } from '../../areas.js';
import { usePages } from '../../pages.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Select } from '../../ui/field.js';
import { FindField } from '../../ui/find-field.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
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
  const pages = usePages('/members', { query: { ...search, sort: 'name', total: true } });
  const isFiltered = Object.keys(search).length > 0;
  return (
    <div className="stack">
      {pages.rows && (isFiltered || (pages.total ?? 0) >= FILTER_FROM) && (
        <Filters search={search} />
      )}
      <PagedTable
        caption={t('team.people', { client })}
        // A short list needs no word on how long it is.
        pages={pages.hasMore ? pages : { ...pages, total: undefined }}
        columns={columns}
        empty={
          <Empty
            title={t('team.nobodyFound')}
            action={<ButtonLink to={pathTo('team')}>{t('team.showAll')}</ButtonLink>}
          />
        }
      />
    </div>
  );
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
  return (
    <div className="filters" role="search">
      <FindField label={t('team.find')} value={search.q} onFind={(q) => change({ q })} />
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
