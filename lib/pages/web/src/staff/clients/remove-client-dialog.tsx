import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { ActionDialog } from '../../ui/dialog.js';
import { Check } from '../../ui/field.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useClientChange } from './client-changes.js';

/** Asks before a client is deleted, says who goes with it and who is told, and does it. */
export function RemoveClientDialog({
  client,
  onClose,
}: {
  readonly client: Shape<'Client'>;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const api = useApi();
  const navigate = useNavigate();
  const change = useClientChange();
  const [isMeant, setMeant] = useState(false);
  const [notify, setNotify] = useState(false);
  const { id, name, version } = client;
  const query = { clientId: id, limit: 1, total: true };
  // As it is now, not as it was when the page opened.
  const users = useQuery({ ...reading(api, '/members', { query }), staleTime: 0 });
  const pending = useQuery({
    ...reading(api, '/members', { query: { ...query, status: 'pending' as const } }),
    staleTime: 0,
  });
  const [count, open] = [users.data?.total, pending.data?.total];
  const isKnown =
    count !== undefined && open !== undefined && !users.isFetching && !pending.isFetching;
  const act = async () => {
    await change(async (there) => {
      await there.DELETE('/clients/{id}', {
        path: { id },
        query: { version, notify, ...(count ? { cascade: true } : {}) },
      });
      // Away first: its page would ask for what is gone.
      if (window.location.pathname.includes(id)) await navigate({ to: pathTo('staff', 'clients') });
    });
    toast(t('clients.removed', { name }));
  };
  return (
    <ActionDialog
      title={t('clients.removeTitle', { name })}
      action={t('clients.removeAct', { name })}
      look="bad"
      isIncomplete={!isKnown || (count > 0 && !isMeant)}
      onAction={act}
      onClose={onClose}
    >
      {isKnown && count > 0 ? (
        <>
          <p>{t('clients.removeUsers', { name, count })}</p>
          {open > 0 && <p>{t('clients.removeOpen', { count: open })}</p>}
          <p>{t('clients.removeKept')}</p>
          <Check
            label={t('clients.removeMeant', { count })}
            checked={isMeant}
            onChange={(event) => setMeant(event.target.checked)}
          />
          <Check
            label={t('common.notifyAll')}
            hint={notify ? t('clients.removeTold') : t('common.nobodyTold')}
            checked={notify}
            onChange={(event) => setNotify(event.target.checked)}
          />
        </>
      ) : (
        <p role="status">{t(isKnown ? 'clients.removeEmpty' : 'common.loading', { name })}</p>
      )}
    </ActionDialog>
  );
}
