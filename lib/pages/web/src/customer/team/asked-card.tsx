import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { listed, shortName } from '../../names.js';
import { useMemberChange } from '../../staff/users/member-changes.js';
import { ago } from '../../times.js';
import { Button } from '../../ui/button.js';
import { ActionDialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Rich } from '../../ui/rich.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useLabel } from '../catalogue.js';
import { useRights } from '../rights.js';
import { useExcess } from './use-excess.js';

type Request = Shape<'Request'>;

/** How many are shown; the others follow as these are answered. */
const SHOWN = 20;

/** Permissions that colleagues ask for and oneself could give. What is about projects only the agency answers. */
export function AskedCard() {
  const t = useWords();
  const { me, myId } = useRights();
  const { data } = useQuery(
    reading(useApi(), '/requests', {
      query: { status: 'open', kind: 'permission', limit: SHOWN },
    }),
  );
  const given = new Set(me.permissions);
  const open = (data?.items ?? []).filter(
    ({ member, key }) => member.id !== myId && key !== null && given.has(key),
  );
  if (open.length === 0) return null;
  return (
    <section className="card" aria-labelledby="asked">
      <header>
        <h2 id="asked">{t('team.asked.title')}</h2>
      </header>
      <ul className="list">
        {open.map((request) => (
          <Asked key={request.id} request={request} />
        ))}
      </ul>
    </section>
  );
}

function Asked({ request }: { readonly request: Request }) {
  const t = useWords();
  const label = useLabel();
  const [answer, setAnswer] = useState<'approve' | 'decline' | null>(null);
  const { member, key, projectId, note, createdAt } = request;
  const { portal } = useRights();
  const { data } = useQuery(reading(useApi(), '/members/{id}', { path: { id: member.id } }));
  // Giving saves all that the colleague has then, so it takes having all of that.
  const excess = useExcess(data);
  const words = { name: member.name, what: label(key ?? '') };
  return (
    <li className="asked">
      <span className="grow">
        <Rich>{t(projectId === null ? 'team.asked.wants' : 'team.asked.wantsIn', words)}</Rich>{' '}
        <span className="muted small">{t('team.asked.since', { when: ago(createdAt) })}</span>
        {note && <q className="small">{note}</q>}
        {excess && excess.length > 0 && (
          <small>{t('team.asked.more', { keys: listed(excess), portal })}</small>
        )}
      </span>
      <Button onClick={() => setAnswer('decline')}>{t('team.asked.decline')}</Button>
      {excess?.length === 0 && (
        <Button onClick={() => setAnswer('approve')}>{t('team.asked.approve')}</Button>
      )}
      {answer && <AnswerDialog answer={answer} request={request} onClose={() => setAnswer(null)} />}
    </li>
  );
}

function AnswerDialog({
  answer,
  request: { id, member, key },
  onClose,
}: {
  readonly answer: 'approve' | 'decline';
  readonly request: Request;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const label = useLabel();
  const change = useMemberChange();
  const { portal } = useRights();
  const [note, setNote] = useState('');
  const words = {
    name: shortName({ name: member.name, email: member.name }),
    what: label(key ?? ''),
    portal,
  };
  const act = async () => {
    const call = { path: { id }, body: note.trim() ? { note: note.trim() } : {} };
    await change((api) => api.POST(`/requests/{id}/${answer}`, call));
    toast(t(answer === 'approve' ? 'team.asked.approved' : 'team.asked.declined', words));
  };
  return (
    <ActionDialog
      title={t(`team.asked.${answer}Title`, words)}
      action={t(`team.asked.${answer}`)}
      onAction={act}
      onClose={onClose}
    >
      <p>{t(`team.asked.${answer}Ask`, words)}</p>
      <TextArea
        optional
        label={t('team.asked.answer')}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </ActionDialog>
  );
}
