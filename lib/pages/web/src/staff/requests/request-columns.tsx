import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { useNamed } from '../../searches.js';
import { ago, moment } from '../../times.js';
import { Avatar } from '../../ui/avatar.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import type { TableColumn } from '../../ui/data-table.js';
import { type T, useWords } from '../../words/index.js';
import { usePermissionName } from '../previews/use-permission-names.js';

type Request = Shape<'Request'>;

/** An answer that is about to be given. */
export interface Answering {
  readonly how: 'approve' | 'decline';
  readonly request: Request;
}

const TONES: Readonly<Record<Request['status'], Tone>> = {
  open: 'warn',
  approved: 'ok',
  declined: 'bad',
  withdrawn: 'idle',
};

/** The columns of the list of requests. */
export function useRequestColumns(
  rows: readonly Request[] = [],
  onAnswer: (answering: Answering) => void,
): readonly TableColumn<Request>[] {
  const t = useWords();
  const clientName = useClientNames(rows);
  const wordsFor = useAskedFor(rows);
  return useMemo(
    () => [
      {
        id: 'who',
        head: t('requests.column.who'),
        card: 'who',
        cell: ({ member, clientId }) => (
          <div className="who">
            <Avatar name={member.name} />
            <div>
              <Link to={pathTo('staff', 'person', member.id)}>{member.name}</Link>
              <small>{clientName(clientId)}</small>
            </div>
          </div>
        ),
      },
      {
        id: 'what',
        head: t('requests.column.what'),
        cell: (request) => (
          <>
            {wordsFor(request)}
            {request.note && <small className="quoted">{request.note}</small>}
          </>
        ),
      },
      {
        id: 'asked',
        head: t('requests.column.asked'),
        labelled: true,
        isNumber: true,
        cell: ({ createdAt }) => <time title={moment(createdAt)}>{ago(createdAt)}</time>,
      },
      {
        id: 'status',
        head: t('requests.column.status'),
        cell: (request) => <Status request={request} />,
      },
      {
        id: 'answer',
        head: t('requests.column.answer'),
        cell: (request) =>
          request.status === 'open' && (
            <div className="row">
              <Button onClick={() => onAnswer({ how: 'approve', request })}>
                {t('requests.approve')}
              </Button>
              <Button look="quiet" onClick={() => onAnswer({ how: 'decline', request })}>
                {t('requests.decline')}
              </Button>
            </div>
          ),
      },
    ],
    [t, clientName, wordsFor, onAnswer],
  );
}

function Status({
  request: { status, decidedBy, closedAt, answer },
}: {
  readonly request: Request;
}) {
  const t = useWords();
  const by = decidedBy && t('requests.by', { name: decidedBy.name });
  const when = closedAt && ago(closedAt);
  return (
    <>
      <Badge tone={TONES[status]} detail={[by, when].filter(Boolean).join(', ')}>
        {t(`requests.status.${status}`)}
      </Badge>
      {answer && <small className="quoted">{answer}</small>}
    </>
  );
}

/** What the clients of requests are called. */
function useClientNames(rows: readonly Request[]): (id: string) => string {
  const api = useApi();
  const ids = useMemo(() => [...new Set(rows.map(({ clientId }) => clientId))], [rows]);
  return useQueries({
    queries: ids.map((id) => ({
      ...reading(api, '/clients/{id}', { path: { id } }),
      staleTime: 60_000,
    })),
    combine: (answers) => {
      const names = new Map(answers.map(({ data }, index) => [ids[index], data?.name]));
      return (id: string) => names.get(id) ?? '';
    },
  });
}

/** What requests ask for in words, as `Edit reports, on Spring sale`. */
export function useAskedFor(rows: readonly Request[]): (request: Request) => string {
  const t = useWords();
  const permissionName = usePermissionName();
  const ids = [...new Set(rows.flatMap(({ projectId }) => projectId ?? []))];
  const named = useNamed('/projects', ids);
  const key = JSON.stringify(named);
  return useMemo(
    () => {
      const names = new Map(named.map(({ id, name }) => [id, name]));
      return (request) => askedFor(request, t, permissionName, (id) => names.get(id) ?? id);
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, t, permissionName],
  );
}

function askedFor(
  { kind, key, projectId }: Request,
  t: T,
  permissionName: (key: string) => string,
  projectName: (id: string) => string,
): string {
  if (kind === 'scope') return t('requests.askedScope');
  const project = projectId === null ? '' : projectName(projectId);
  if (kind === 'project') return t('requests.askedProject', { project });
  const permission = permissionName(key ?? '');
  return projectId === null ? permission : t('requests.askedOn', { permission, project });
}
