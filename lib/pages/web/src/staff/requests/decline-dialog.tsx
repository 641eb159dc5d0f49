import { useState } from 'react';
import type { Shape } from '../../api.js';
import { ActionDialog } from '../../ui/dialog.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useMemberChange } from '../users/member-changes.js';
import { AnswerField } from './answer-field.js';
import { useAskedFor } from './request-columns.js';

/** Says no to a request, with the reason. */
export function DeclineDialog({
  request,
  onClose,
}: {
  readonly request: Shape<'Request'>;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const change = useMemberChange();
  const wordsFor = useAskedFor([request]);
  const [note, setNote] = useState('');
  const { name } = request.member;
  const act = async () => {
    await change((api) =>
      api.POST('/requests/{id}/decline', {
        path: { id: request.id },
        body: note.trim() === '' ? {} : { note: note.trim() },
      }),
    );
    toast(t('requests.declined', { name }));
  };
  return (
    <ActionDialog
      title={t('requests.declineTitle', { name })}
      action={t('requests.decline')}
      look="bad"
      onAction={act}
      onClose={onClose}
    >
      <p>{t('requests.declineWhat', { name, what: wordsFor(request) })}</p>
      <AnswerField name={name} label={t('requests.reason')} value={note} onChange={setNote} />
    </ActionDialog>
  );
}
