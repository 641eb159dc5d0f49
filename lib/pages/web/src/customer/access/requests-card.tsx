import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Shape, useApi } from '../../api.js';
import { useNamed } from '../../searches.js';
import { ago } from '../../times.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ActionDialog } from '../../ui/dialog.js';
import { Failed, Loading } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { type T, useWords } from '../../words/index.js';
import { useLabel } from '../catalogue.js';
import { useRights } from '../rights.js';

type Request = Shape<'Request'>;

const TONES: Readonly<Record<Request['status'], Tone>> = {
  open: 'warn',
  approved: 'ok',
  declined: 'bad',
  withdrawn: 'idle',
};

/** What one has asked for, the newest first, with its answers. */
export function RequestsCard() {
  const t = useWords();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useOwnRequests();
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={3} />;
  const requests = data.pages.flatMap(({ items }) => items);
  return (
    <section className="card" aria-labelledby="requests">
      <header>
        <h2 id="requests">{t('access.requests')}</h2>
      </header>
      {requests.length === 0 ? (
        <p className="pad muted small">
          {t('access.noRequests')}. {t('access.noRequestsCure')}
        </p>
      ) : (
        <Requests requests={requests} />
      )}
      {hasNextPage && (
        <footer>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('common.more')}
          </Button>
        </footer>
      )}
    </section>
  );
}

function useOwnRequests() {
  const api = useApi();
  const { myId } = useRights();
  return useInfiniteQuery({
    queryKey: ['/requests', 'own', myId],
    queryFn: ({ pageParam, signal }) =>
      api.GET('/requests', {
        query: { memberId: myId, limit: 10, ...(pageParam !== null && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

function Requests({ requests }: { readonly requests: readonly Request[] }) {
  const t = useWords();
  const label = useLabel();
  const { isViewed } = useRights();
  const [withdrawn, setWithdrawn] = useState<Request | null>(null);
  const ids = [...new Set(requests.flatMap(({ projectId }) => projectId ?? []))];
  const projects = new Map(useNamed('/projects', ids).map(({ id, name }) => [id, name]));
  return (
    <ul className="list">
      {requests.map((request) => (
        <li key={request.id} className="asked">
          <span className="grow">
            <b>{whatOf(request, { label, projects, t })}</b>{' '}
            <Badge tone={TONES[request.status]} detail={whenOf(request, t)}>
              {t(`access.request.status.${request.status}`)}
            </Badge>
            {request.note && <q className="small">{request.note}</q>}
            {request.answer && <q className="small answer">{request.answer}</q>}
          </span>
          {request.status === 'open' && !isViewed && (
            <Button onClick={() => setWithdrawn(request)}>{t('access.withdraw')}</Button>
          )}
        </li>
      ))}
      {withdrawn && <WithdrawDialog request={withdrawn} onClose={() => setWithdrawn(null)} />}
    </ul>
  );
}

/** Asks before a request is taken back. */
export function WithdrawDialog({
  request,
  onClose,
}: {
  readonly request: Request;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const act = async () => {
    try {
      await api.DELETE('/requests/{id}', { path: { id: request.id } });
    } finally {
      await queries.invalidateQueries({ queryKey: ['/requests'] });
    }
    toast(t('access.withdrawn'));
  };
  return (
    <ActionDialog
      title={t('access.withdrawTitle')}
      action={t('access.withdraw')}
      onAction={act}
      onClose={onClose}
    >
      <p>{t('access.withdrawAsk')}</p>
    </ActionDialog>
  );
}

interface Names {
  readonly label: (key: string) => string;
  readonly projects: ReadonlyMap<string, string>;
  readonly t: T;
}

function whatOf({ kind, key, projectId }: Request, { label, projects, t }: Names): string {
  const project = projectId === null ? '' : (projects.get(projectId) ?? projectId);
  if (kind === 'scope') return t('access.request.scope');
  if (kind === 'project') return t('access.request.project', { name: project });
  const name = label(key ?? '');
  return projectId === null ? name : t('access.request.inProject', { name, project });
}

function whenOf({ status, createdAt, closedAt, decidedBy }: Request, t: T): string {
  if (closedAt === null) return t('access.request.since', { when: ago(createdAt) });
  const when = ago(closedAt);
  if (status === 'withdrawn') return t('access.request.withdrawn', { when });
  return decidedBy
    ? t('access.request.by', { name: decidedBy.name, when })
    : t('access.request.closed', { when });
}
