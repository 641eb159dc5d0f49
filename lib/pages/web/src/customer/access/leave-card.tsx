import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { reading, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { chooseMembership } from '../../session.js';
import { basePath } from '../../settings.js';
import { Button } from '../../ui/button.js';
import { ActionDialog } from '../../ui/dialog.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../rights.js';

/** The way out of a client, and what it means; not for its last admin. */
export function LeaveCard() {
  const t = useWords();
  const { client, portal, mayEdit } = useRights();
  const isLast = useIsLastAdmin();
  // Who may not change roles can only ask for another admin.
  const why = mayEdit ? 'access.leave.lastAdmin' : 'access.leave.lastAdminPlain';
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="card pad stack tight" aria-labelledby="leave">
      <h2 id="leave">{t('access.leave.title', { client })}</h2>
      <p className="small muted">{t(isLast ? why : 'access.leave.text', { client, portal })}</p>
      {isLast === false && (
        <div>
          <Button look="bad" onClick={() => setAsking(true)}>
            {t('access.leave.act', { client })}
          </Button>
        </div>
      )}
      {isAsking && <LeaveDialog onClose={() => setAsking(false)} />}
    </section>
  );
}

/** Whether no other admin is there; undefined as long as that is not known. */
function useIsLastAdmin(): boolean | undefined {
  const { me, maySeeTeam } = useRights();
  const { data } = useQuery({
    ...reading(useApi(), '/members', {
      query: { status: 'active', role: 'admin', total: true, limit: 1 },
    }),
    enabled: maySeeTeam,
  });
  if (me.membership?.role !== 'admin' || !maySeeTeam) return false;
  // One whose own access ends is no lasting admin, and may go.
  return data && data.total === 1 && me.membership.accessUntil === null;
}

function LeaveDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const api = useApi();
  const { client, portal } = useRights();
  const act = async () => {
    await api.POST('/me/leave');
    chooseMembership(null);
    // Nothing of what was fetched as this member is to stay.
    window.location.assign(basePath + pathTo('account'));
  };
  return (
    <ActionDialog
      title={t('access.leave.ask', { client })}
      action={t('access.leave.yes', { client })}
      look="bad"
      onAction={act}
      onClose={onClose}
    >
      <p>{t('access.leave.what', { client, portal })}</p>
    </ActionDialog>
  );
}
