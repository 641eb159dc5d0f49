import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { useMe } from '../../me.js';
import { ago } from '../../times.js';
import { Avatar } from '../../ui/avatar.js';
import type { TableColumn } from '../../ui/data-table.js';
import { type T, useWords } from '../../words/index.js';
import { useProfiles } from '../permissions/use-catalogue.js';
import { Status } from './status.js';
import { UserMenu } from './user-menu.js';

type Member = Shape<'Member'>;

/** The columns of the list of users. */
export function useUserColumns(): readonly TableColumn<Member>[] {
  const t = useWords();
  const { membership } = useMe();
  return useMemo(
    () => [
      {
        id: 'who',
        head: t('users.column.name'),
        card: 'who',
        cell: (member) => <Who member={member} isMe={member.id === membership?.id} />,
      },
      { id: 'client', head: t('users.column.client'), cell: (member) => <Place member={member} /> },
      {
        id: 'role',
        head: t('users.column.role'),
        labelled: true,
        cell: (member) => <Role member={member} />,
      },
      {
        id: 'status',
        head: t('users.column.status'),
        cell: (member) => <Status member={member} />,
      },
      {
        id: 'projects',
        head: t('users.column.projects'),
        labelled: true,
        isNumber: true,
        cell: (member) => scopeOf(member, t),
      },
      {
        id: 'lastActive',
        head: t('users.column.lastActive'),
        labelled: true,
        isNumber: true,
        cell: ({ lastActiveAt }) => (lastActiveAt ? ago(lastActiveAt) : t('common.never')),
      },
      {
        id: 'actions',
        head: t('users.column.actions'),
        card: 'act',
        cell: (member) => <UserMenu member={member} isMe={member.id === membership?.id} />,
      },
    ],
    [t, membership?.id],
  );
}

function Who({ member, isMe }: { readonly member: Member; readonly isMe: boolean }) {
  const t = useWords();
  const { id, name, email, kind } = member;
  return (
    <div className="who">
      <Avatar name={name || email || ''} staff={kind === 'staff'} />
      <div>
        <Link to={pathTo('staff', 'person', id)}>{name || email}</Link>{' '}
        {isMe && <span className="tag">{t('common.you')}</span>}
        {name && <small>{email}</small>}
      </div>
    </div>
  );
}

function Place({
  member: { kind, clientName, clients, clientCount },
}: {
  readonly member: Member;
}) {
  const t = useWords();
  if (kind === 'client') return clientName;
  return (
    <>
      {t('common.kind.staff')}
      <small>
        {' '}
        {clients === null
          ? t('users.allClients')
          : t('users.someClients', { count: clientCount ?? clients.length })}
      </small>
    </>
  );
}

function Role({ member: { role, permissions } }: { readonly member: Member }) {
  const t = useWords();
  const { mode, profileId } = permissions;
  // Asked once for all rows, and only where somebody has another profile than the default one.
  const profiles = useProfiles({ enabled: mode === 'profile' });
  const profile = profiles.data?.find(({ id }) => id === profileId);
  return (
    <>
      {t(`common.role.${role}`)}
      {mode !== 'default' && <small> {profile?.name ?? t(`common.mode.${mode}`)}</small>}
    </>
  );
}

/** How much of the agency's work somebody sees. */
function scopeOf({ kind, clients, projectCount, groupCount }: Member, t: T): string {
  if (kind === 'staff') return clients === null ? t('users.scope.all') : t('users.scope.ofClients');
  if (groupCount === 0) return String(projectCount);
  const groups = t('users.scope.groups', { count: groupCount });
  return projectCount === 0 ? groups : `${projectCount} · ${groups}`;
}
