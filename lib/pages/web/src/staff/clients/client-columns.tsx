import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Avatar } from '../../ui/avatar.js';
import type { TableColumn } from '../../ui/data-table.js';
import { countryName } from '../../ui/country-field.js';
import { Menu } from '../../ui/menu.js';
import { useWords } from '../../words/index.js';
import { RemoveClientDialog } from './remove-client-dialog.js';

type Client = Shape<'Client'>;

/** The columns of the list of clients. */
export function useClientColumns(): readonly TableColumn<Client>[] {
  const t = useWords();
  return useMemo(
    () => [
      {
        id: 'who',
        head: t('clients.column.name'),
        card: 'who',
        cell: (client) => <Who client={client} />,
      },
      {
        id: 'type',
        head: t('clients.column.type'),
        cell: ({ type }) => t(`clients.types.${type}`),
      },
      {
        id: 'users',
        head: t('clients.column.users'),
        labelled: true,
        cell: (client) => <Users client={client} />,
      },
      {
        id: 'place',
        head: t('clients.column.place'),
        cell: ({ address }) => placeOf(address),
      },
      {
        id: 'projects',
        head: t('clients.column.projects'),
        labelled: true,
        cell: ({ projects, goneProjects }) => (
          <>
            {projects === null
              ? t('clients.notBound')
              : t('clients.boundTo', { count: projects.length })}
            {goneProjects.length > 0 && (
              <small> {t('clients.goneOf', { count: goneProjects.length })}</small>
            )}
          </>
        ),
      },
      {
        id: 'domains',
        head: t('clients.column.domains'),
        labelled: true,
        cell: ({ allowedDomains }) =>
          allowedDomains === null
            ? t('clients.anyDomain')
            : (allowedDomains[0] ?? t('clients.noDomain')) +
              (allowedDomains.length > 1 ? ` +${allowedDomains.length - 1}` : ''),
      },
      {
        id: 'actions',
        head: t('clients.column.actions'),
        card: 'act',
        cell: (client) => <ClientMenu client={client} />,
      },
    ],
    [t],
  );
}

/** The city and the country of an address. */
export function placeOf(address: Client['address']): string {
  const country = address?.country && countryName(address.country);
  return [address?.city, country].filter(Boolean).join(', ');
}

function Who({ client: { id, name, contactEmail } }: { readonly client: Client }) {
  return (
    <div className="who">
      <Avatar name={name} />
      <div>
        <Link to={pathTo('staff', 'clients', id)}>{name}</Link>
        {contactEmail && <small>{contactEmail}</small>}
      </div>
    </div>
  );
}

/** How many there are, on the way to who they are. */
function Users({ client: { id, users } }: { readonly client: Client }) {
  const t = useWords();
  if (!users) return null;
  const { active, pending } = users;
  return (
    <Link to={pathTo('staff')} search={{ client: id }}>
      {t('clients.users', { count: active })}
      {pending > 0 && <small> {t('clients.usersPending', { count: pending })}</small>}
    </Link>
  );
}

/** What can be done about one client. */
export function ClientMenu({ client }: { readonly client: Client }) {
  const t = useWords();
  const [isRemoving, setRemoving] = useState(false);
  const page = pathTo('staff', 'clients', client.id);
  return (
    <>
      <Menu
        label={t('common.actions', { name: client.name })}
        entries={[
          { id: 'open', label: t('common.open'), href: page },
          { id: 'users', label: t('clients.tab.users'), href: `${page}?tab=users` },
          {
            id: 'invite',
            label: t('clients.invite'),
            href: `${pathTo('staff', 'new')}?client=${client.id}`,
          },
          '-',
          {
            id: 'remove',
            label: t('clients.remove'),
            look: 'bad',
            detail: t('clients.removeDetail'),
            onAction: () => setRemoving(true),
          },
        ]}
      />
      {isRemoving && <RemoveClientDialog client={client} onClose={() => setRemoving(false)} />}
    </>
  );
}
