import { Building2, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useAddress } from '../../address.js';
import { pathTo } from '../../areas.js';
import { usePages } from '../../pages.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Select } from '../../ui/field.js';
import { FindField } from '../../ui/find-field.js';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { isWhole } from './client-changes.js';
import { useClientColumns } from './client-columns.js';
import { type ClientsSearch, readClientsSearch, TYPES } from './clients-search.js';
import { CreateClientDialog } from './create-client-dialog.js';

/** All clients of the agency, found and filtered. */
export function ClientsPage() {
  const t = useWords();
  const [search, change] = useAddress(readClientsSearch);
  const [isCreating, setCreating] = useState(false);
  const pages = usePages('/clients', {
    query: { ...search, sort: search.sort ?? 'name', total: true },
  });
  const rows = useMemo(() => pages.rows?.filter(isWhole), [pages.rows]);
  const columns = useClientColumns();
  return (
    <Page
      title={t('clients.title')}
      lead={t('clients.lead')}
      actions={
        <Button look="primary" icon={Plus} onClick={() => setCreating(true)}>
          {t('clients.create')}
        </Button>
      }
    >
      <Filters search={search} onChange={change} />
      <PagedTable
        caption={t('clients.title')}
        pages={{ ...pages, rows }}
        columns={columns}
        empty={<None search={search} onCreate={() => setCreating(true)} />}
      />
      {isCreating && <CreateClientDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}

function Filters({
  search,
  onChange,
}: {
  readonly search: ClientsSearch;
  readonly onChange: (edit: Partial<Record<keyof ClientsSearch, string>>) => void;
}) {
  const t = useWords();
  return (
    <div className="filters" role="search">
      <FindField label={t('clients.find')} value={search.q} onFind={(q) => onChange({ q })} />
      <Select
        aria-label={t('clients.type')}
        value={search.type ?? ''}
        onChange={(event) => onChange({ type: event.target.value })}
      >
        <option value="">{t('clients.anyType')}</option>
        {TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`clients.types.${type}`)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t('clients.order')}
        value={search.sort ?? ''}
        onChange={(event) => onChange({ sort: event.target.value })}
      >
        <option value="">{t('clients.sort.name')}</option>
        {(['-name', '-createdAt', 'createdAt'] as const).map((sort) => (
          <option key={sort} value={sort}>
            {t(`clients.sort.${sort}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function None({
  search,
  onCreate,
}: {
  readonly search: ClientsSearch;
  readonly onCreate: () => void;
}) {
  const t = useWords();
  if (search.q !== undefined || search.type !== undefined)
    return (
      <Empty
        title={t('clients.noneFound')}
        action={<ButtonLink to={pathTo('staff', 'clients')}>{t('clients.showAll')}</ButtonLink>}
      />
    );
  return (
    <Empty
      icon={Building2}
      title={t('clients.none')}
      action={
        <Button icon={Plus} onClick={onCreate}>
          {t('clients.create')}
        </Button>
      }
    >
      {t('clients.noneCure')}
    </Empty>
  );
}
