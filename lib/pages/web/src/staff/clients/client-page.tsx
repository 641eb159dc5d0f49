import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { oneIn, present, textIn, useAddress } from '../../address.js';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Page } from '../../ui/page.js';
import { Failed, Loading } from '../../ui/states.js';
import { TabLinks } from '../../ui/tab-links.js';
import { useWords } from '../../words/index.js';
import { TABS as USER_TABS } from '../users/users-search.js';
import { isWhole } from './client-changes.js';
import { ClientMenu, placeOf } from './client-columns.js';
import { ClientDetails } from './client-details.js';

// Each part is fetched when it is opened.
const ClientUsers = lazy(async () => ({
  default: (await import('./client-users.js')).ClientUsers,
}));
const ClientScope = lazy(async () => ({
  default: (await import('./client-scope.js')).ClientScope,
}));
const ClientCeiling = lazy(async () => ({
  default: (await import('./client-ceiling.js')).ClientCeiling,
}));
const ClientJoins = lazy(async () => ({
  default: (await import('./client-joins.js')).ClientJoins,
}));

const TABS = ['details', 'users', 'projects', 'ceiling', 'joins'] as const;

function readAddress(given: Record<string, unknown>) {
  return present<{
    tab?: (typeof TABS)[number];
    q?: string;
    status?: (typeof USER_TABS)[number];
  }>({
    tab: oneIn(given, 'tab', TABS),
    q: textIn(given, 'q'),
    status: oneIn(given, 'status', USER_TABS),
  });
}

/** One client, in parts: who it is, its people, what they see, what they may at most, how more come in. */
export function ClientPage() {
  const t = useWords();
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(reading(useApi(), '/clients/{id}', { path: { id } }));
  if (data && isWhole(data)) return <Whole key={data.id} client={data} />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  return (
    <Page title={t('clients.one')}>
      <Loading />
    </Page>
  );
}

function Whole({ client }: { readonly client: Shape<'Client'> }) {
  const t = useWords();
  const [search, change] = useAddress(readAddress);
  const { tab = 'details' } = search;
  const users = useQuery(
    reading(useApi(), '/members', { query: { clientId: client.id, limit: 1, total: true } }),
  );
  const place = placeOf(client.address);
  return (
    <Page
      title={client.name}
      lead={[t(`clients.types.${client.type}`), client.contactEmail, place]
        .filter(Boolean)
        .join(' · ')}
      crumbs={[{ label: t('clients.title'), to: pathTo('staff', 'clients') }]}
      actions={
        <>
          <ButtonLink
            look={tab === 'users' ? 'primary' : 'plain'}
            icon={UserPlus}
            to={pathTo('staff', 'new')}
            search={{ client: client.id }}
          >
            {t('clients.invite')}
          </ButtonLink>
          <ClientMenu client={client} />
        </>
      }
    >
      <TabLinks
        label={t('clients.tabs', { name: client.name })}
        shown={tab}
        tabs={TABS.map((id) => ({
          id,
          label: t(`clients.tab.${id}`),
          search: id === 'details' ? {} : { tab: id },
          ...(id === 'users' && { count: users.data?.total }),
          ...(id === 'projects' && client.projects && { count: client.projects.length }),
        }))}
      />
      {tab === 'details' && <ClientDetails client={client} />}
      <Suspense fallback={<Loading />}>
        {tab === 'users' && <ClientUsers client={client} search={search} onSearch={change} />}
        {tab === 'projects' && <ClientScope client={client} />}
        {tab === 'ceiling' && <ClientCeiling client={client} />}
        {tab === 'joins' && <ClientJoins client={client} />}
      </Suspense>
    </Page>
  );
}
