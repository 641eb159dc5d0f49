import { UserPlus } from 'lucide-react';
import { useMemo } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { usePages } from '../../pages.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Select } from '../../ui/field.js';
import { FindField } from '../../ui/find-field.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { useUserColumns } from '../users/user-columns.js';
import { membersQuery, type Tab } from '../users/users-search.js';

/** The parts of the list that a client's users can be in. */
const STATES = ['pending', 'deactivated', 'ended', 'review'] as const;

interface Search {
  readonly q?: string;
  readonly status?: Tab;
}

interface ClientUsersProps {
  readonly client: Shape<'Client'>;
  readonly search: Search;
  readonly onSearch: (edit: Search) => void;
}

/** The people of one client, as in the list of all users. */
export function ClientUsers({ client, search, onSearch }: ClientUsersProps) {
  const t = useWords();
  const all = useUserColumns();
  const columns = useMemo(() => all.filter(({ id }) => id !== 'client'), [all]);
  const { q, status = 'all' } = search;
  const pages = usePages('/members', {
    query: {
      ...membersQuery({ tab: status, client: client.id, ...(q && { q }) }),
      sort: 'name',
      total: true,
    },
  });
  const isFiltered = q !== undefined || status !== 'all';
  return (
    <>
      <div className="filters" role="search">
        <FindField label={t('users.find')} value={q} onFind={(text) => onSearch({ q: text })} />
        <Select
          aria-label={t('users.column.status')}
          value={status}
          onChange={(event) => onSearch({ status: event.target.value as Tab })}
        >
          {(['all', ...STATES] as const).map((each) => (
            <option key={each} value={each}>
              {t(`users.tab.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      <PagedTable
        caption={t('clients.usersOf', { name: client.name })}
        pages={pages}
        columns={columns}
        empty={
          isFiltered ? (
            <Empty
              title={t('users.nobodyFound')}
              action={
                <ButtonLink to="." search={{ tab: 'users' }}>
                  {t('users.showAll')}
                </ButtonLink>
              }
            />
          ) : (
            <Empty
              icon={UserPlus}
              title={t('clients.noUsers', { name: client.name })}
              action={
                <ButtonLink to={pathTo('staff', 'new')} search={{ client: client.id }}>
                  {t('clients.invite')}
                </ButtonLink>
              }
            >
              {t('clients.noUsersCure')}
            </Empty>
          )
        }
      />
    </>
  );
}
