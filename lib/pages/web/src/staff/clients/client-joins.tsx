import { Link2, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Shape } from '../../api.js';
import { usePages } from '../../pages.js';
import { day, moment } from '../../times.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import type { TableColumn } from '../../ui/data-table.js';
import { ActionDialog } from '../../ui/dialog.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useClientChange } from './client-changes.js';
import { JoinLinkDialog } from './join-link-dialog.js';

type Client = Shape<'Client'>;
type JoinLink = Shape<'JoinLink'>;

const TONES: Readonly<Record<JoinLink['status'], Tone>> = {
  open: 'ok',
  used: 'idle',
  expired: 'idle',
  revoked: 'bad',
};

/** Links by which people of a client ask to be invited by themselves. */
export function ClientJoins({ client }: { readonly client: Client }) {
  const t = useWords();
  const [isMaking, setMaking] = useState(false);
  const [ending, setEnding] = useState<JoinLink | null>(null);
  const pages = usePages('/clients/{id}/join-links', { path: { id: client.id } });
  const columns = useJoinLinkColumns(setEnding);
  const make = (
    <Button look="primary" icon={Plus} onClick={() => setMaking(true)}>
      {t('clients.join.make')}
    </Button>
  );
  return (
    <>
      {pages.rows && pages.rows.length > 0 && (
        <div className="row wrap">
          <p className="muted small grow">{t('clients.join.lead', { name: client.name })}</p>
          {make}
        </div>
      )}
      <PagedTable
        caption={t('clients.tab.joins')}
        pages={pages}
        columns={columns}
        empty={
          <Empty icon={Link2} title={t('clients.join.none')} action={make}>
            {t('clients.join.lead', { name: client.name })}
          </Empty>
        }
      />
      {isMaking && <JoinLinkDialog client={client} onClose={() => setMaking(false)} />}
      {ending && <RevokeDialog link={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function useJoinLinkColumns(onRevoke: (link: JoinLink) => void): readonly TableColumn<JoinLink>[] {
  const t = useWords();
  return useMemo(
    () => [
      {
        id: 'made',
        head: t('clients.join.column.made'),
        card: 'who',
        cell: ({ createdAt, maker }) => (
          <>
            {moment(createdAt)}
            <small>{maker ? maker.name : t('clients.join.noMaker')}</small>
          </>
        ),
      },
      {
        id: 'status',
        head: t('clients.join.column.status'),
        cell: ({ status, revokedAt }) => (
          <Badge tone={TONES[status]} detail={revokedAt && day(revokedAt)}>
            {t(`clients.join.status.${status}`)}
          </Badge>
        ),
      },
      {
        id: 'used',
        head: t('clients.join.column.used'),
        labelled: true,
        isNumber: true,
        cell: ({ used, uses }) => t('clients.join.usedOf', { used, count: uses }),
      },
      {
        id: 'ends',
        head: t('clients.join.column.ends'),
        labelled: true,
        isNumber: true,
        cell: ({ expiresAt }) => moment(expiresAt),
      },
      {
        id: 'domains',
        head: t('clients.join.column.domains'),
        labelled: true,
        cell: ({ domains }) => (domains ? domains.join(', ') : t('clients.join.anyDomain')),
      },
      {
        id: 'actions',
        head: t('clients.column.actions'),
        card: 'act',
        cell: (link) =>
          link.status === 'open' && (
            <Button look="bad" onClick={() => onRevoke(link)}>
              {t('clients.join.revoke')}
            </Button>
          ),
      },
    ],
    [t, onRevoke],
  );
}

function RevokeDialog({
  link,
  onClose,
}: {
  readonly link: JoinLink;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const change = useClientChange();
  const path = { id: link.clientId, linkId: link.id };
  const act = async () => {
    await change((api) => api.DELETE('/clients/{id}/join-links/{linkId}', { path }));
    toast(t('clients.join.revoked'));
  };
  return (
    <ActionDialog
      title={t('clients.join.revokeTitle')}
      action={t('clients.join.revokeAct')}
      look="bad"
      onAction={act}
      onClose={onClose}
    >
      <p>{t('clients.join.revokeAsk', { count: link.used })}</p>
    </ActionDialog>
  );
}
