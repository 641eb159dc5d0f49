import { useQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useAddress } from '../../address.js';
import { reading, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { usePages } from '../../pages.js';
import { clientSearch, memberSearch } from '../../searches.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Select } from '../../ui/field.js';
import { FilterPicker } from '../../ui/filter-picker.js';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { TabLinks } from '../../ui/tab-links.js';
import { useWords } from '../../words/index.js';
import { ApproveDialog } from './approve-dialog.js';
import { DeclineDialog } from './decline-dialog.js';
import { type Answering, useRequestColumns } from './request-columns.js';
import {
  KINDS,
  readRequestsSearch,
  requestsQuery,
  type RequestsSearch,
  STATES,
} from './requests-search.js';
import { fullName } from '../../names.js';

/** What client users ask for, and what was answered. */
export function RequestsPage() {
  const t = useWords();
  const [search, change] = useAddress(readRequestsSearch);
  const [answering, setAnswering] = useState<Answering | null>(null);
  const { tab = 'open', ...filters } = search;
  const pages = usePages('/requests', { query: requestsQuery(search) });
  const columns = useRequestColumns(pages.rows, setAnswering);
  const shown = useMemo(
    () => columns.filter(({ id }) => id !== (tab === 'open' ? 'status' : 'answer')),
    [columns, tab],
  );
  const close = () => setAnswering(null);
  return (
    <Page title={t('requests.title')} lead={t('requests.lead')}>
      <TabLinks
        label={t('requests.tabs')}
        shown={tab}
        tabs={STATES.map((id) => ({
          id,
          label: t(`requests.tab.${id}`),
          search: { ...filters, ...(id !== 'open' && { tab: id }) },
        }))}
      />
      <Filters search={search} onChange={change} />
      <PagedTable
        caption={t('requests.title')}
        pages={pages}
        columns={tab === 'all' ? columns : shown}
        empty={<None tab={tab} isFiltered={Object.keys(filters).length > 0} />}
      />
      {answering?.how === 'approve' && (
        <ApproveDialog request={answering.request} onClose={close} />
      )}
      {answering?.how === 'decline' && (
        <DeclineDialog request={answering.request} onClose={close} />
      )}
    </Page>
  );
}

interface FiltersProps {
  readonly search: RequestsSearch;
  readonly onChange: (edit: Partial<Record<keyof RequestsSearch, string>>) => void;
}

function Filters({ search, onChange }: FiltersProps) {
  const t = useWords();
  const api = useApi();
  const { client: clientId = '', member: memberId = '', kind = '' } = search;
  const client = useQuery({
    ...reading(api, '/clients/{id}', { path: { id: clientId } }),
    enabled: clientId !== '',
  });
  const member = useQuery({
    ...reading(api, '/members/{id}', { path: { id: memberId } }),
    enabled: memberId !== '',
  });
  return (
    <div className="filters" role="search">
      <FilterPicker
        label={t('common.anyClient')}
        search={clientSearch(api)}
        value={clientId && client.data ? { id: clientId, name: client.data.name } : null}
        onChange={(value) => onChange({ client: value?.id ?? '' })}
      />
      <FilterPicker
        label={t('requests.anybody')}
        search={memberSearch(api, { kind: 'client', ...(clientId && { clientId }) })}
        value={memberId && member.data ? { id: memberId, name: fullName(member.data) } : null}
        onChange={(value) => onChange({ member: value?.id ?? '' })}
      />
      <Select
        aria-label={t('requests.kind')}
        value={kind}
        onChange={(event) => onChange({ kind: event.target.value })}
      >
        <option value="">{t('requests.anyKind')}</option>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`requests.kinds.${each}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function None({
  tab,
  isFiltered,
}: {
  readonly tab: NonNullable<RequestsSearch['tab']>;
  readonly isFiltered: boolean;
}) {
  const t = useWords();
  if (isFiltered)
    return (
      <Empty
        title={t('requests.noneFound')}
        action={<ButtonLink to={pathTo('staff', 'requests')}>{t('requests.showOpen')}</ButtonLink>}
      />
    );
  return (
    <Empty icon={Inbox} title={t(`requests.none.${tab}`)}>
      {(tab === 'open' || tab === 'all') && t('requests.noneHint')}
    </Empty>
  );
}
