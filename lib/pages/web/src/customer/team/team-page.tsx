import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { reading, useApi } from '../../api.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../rights.js';
import { InviteCard } from './invite-card.js';
import { TeamList } from './team-list.js';

// Only those who may answer need it.
const AskedCard = lazy(async () => ({ default: (await import('./asked-card.js')).AskedCard }));

/** The people of a client, for its admins: who is there, who is invited, and what may be done about them. */
export function TeamPage() {
  const t = useWords();
  const { client, portal, mayInvite, mayEdit, mayRemove, isViewed } = useRights();
  const active = useTotal({ status: 'active' });
  const pending = useTotal({ status: 'pending' });
  const admins = useTotal({ status: 'active', role: 'admin' });
  const counts = active !== undefined &&
    pending !== undefined && {
      active: t('team.active', { count: active }),
      pending: t('team.pending', { count: pending }),
      client,
      portal,
    };
  return (
    <Page
      title={t('team.title', { client })}
      lead={
        counts
          ? t(
              `team.${mayInvite && mayRemove ? (mayEdit ? 'leadDecides' : 'leadInvites') : 'lead'}`,
              counts,
            )
          : '\u00A0'
      }
    >
      {mayInvite && <InviteCard />}
      {mayEdit && (
        <Suspense>
          <AskedCard />
        </Suspense>
      )}
      <TeamList />
      {admins === 1 && !isViewed && (
        <Note>{t(mayEdit ? 'team.onlyAdmin' : 'team.onlyAdminPlain', { client, portal })}</Note>
      )}
    </Page>
  );
}

function useTotal(query: {
  readonly status: 'active' | 'pending';
  readonly role?: 'admin';
}): number | undefined {
  return useQuery({
    ...reading(useApi(), '/members', { query: { ...query, total: true, limit: 1 } }),
    staleTime: 30_000,
  }).data?.total;
}
