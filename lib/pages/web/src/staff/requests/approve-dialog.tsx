import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { ActionDialog, Dialog } from '../../ui/dialog.js';
import { Failed, Loading } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useMemberChange } from '../users/member-changes.js';
import { AnswerField } from './answer-field.js';
import { PermissionGift, useObstacle } from './permission-gift.js';
import { ProjectGift } from './project-gift.js';
import type { ScopeChoice } from './scope-gift.js';
import { fullName } from '../../names.js';

// Its pickers are fetched with the first request for more to see.
const ScopeGift = lazy(async () => ({ default: (await import('./scope-gift.js')).ScopeGift }));

interface ApproveProps {
  readonly request: Shape<'Request'>;
  readonly onClose: () => void;
}

/** Gives what is asked for, once it has said what that is. */
export function ApproveDialog({ request, onClose }: ApproveProps) {
  const t = useWords();
  const { name, id } = request.member;
  const { data, error, refetch } = useQuery(reading(useApi(), '/members/{id}', { path: { id } }));
  if (data) return <Approve request={request} member={data} onClose={onClose} />;
  return (
    <Dialog title={t('requests.approveTitle', { name })} onClose={onClose}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={3} />}
    </Dialog>
  );
}

function Approve({
  request,
  member,
  onClose,
}: ApproveProps & { readonly member: Shape<'Member'> }) {
  const t = useWords();
  const change = useMemberChange();
  const [note, setNote] = useState('');
  const [until, setUntil] = useState('');
  const [scope, setScope] = useState<ScopeChoice | null>(null);
  const obstacle = useObstacle(request, member);
  const { kind } = request;
  const name = fullName(member);
  const act = async () => {
    const body = {
      ...(note.trim() !== '' && { note: note.trim() }),
      ...(kind === 'project' && until !== '' && { until }),
      ...(kind === 'scope' &&
        scope && {
          projects: scope.projects.map((id) => ({ id })),
          groups: [...scope.groups],
        }),
    };
    await change((api) => api.POST('/requests/{id}/approve', { path: { id: request.id }, body }));
    toast(t('requests.approved', { name }));
  };
  const isEmpty = !scope || scope.projects.length + scope.groups.length === 0;
  return (
    <ActionDialog
      title={t('requests.approveTitle', { name })}
      action={t('requests.approve')}
      wide={kind === 'scope'}
      isIncomplete={obstacle.isAsking || obstacle.text !== null || (kind === 'scope' && isEmpty)}
      onAction={act}
      onClose={onClose}
    >
      {request.note && <blockquote className="quoted">{request.note}</blockquote>}
      {kind === 'permission' && (
        <PermissionGift request={request} member={member} obstacle={obstacle} />
      )}
      {kind === 'project' && (
        <ProjectGift
          request={request}
          member={member}
          obstacle={obstacle}
          until={until}
          onUntil={setUntil}
        />
      )}
      {kind === 'scope' && (
        <Suspense fallback={<Loading lines={4} />}>
          <ScopeGift member={member} value={scope} onChange={setScope} />
        </Suspense>
      )}
      <AnswerField name={name} label={t('requests.words')} value={note} onChange={setNote} />
    </ActionDialog>
  );
}
