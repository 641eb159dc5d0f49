import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { call } from '../api/call.js';
import { useClientNames } from '../api/names.js';
import type { Message } from '../api/shapes.js';
import { moment } from '../format.js';
import { useMe } from '../me.js';
import { Card } from '../ui/card.js';
import { ClientChoice } from '../ui/client-choice.js';
import { LongField } from '../ui/field.js';
import { Page } from '../ui/page.js';
import { Submit } from '../ui/submit.js';
import { useWords } from '../words/index.js';

/** Where somebody writes to the agency, and the staff to a client. */
export function MessagesPage() {
  const t = useWords();
  const { isStaff, membership } = useMe();
  const [text, setText] = useState('');
  const [clientId, setClientId] = useState('');
  const [sent, setSent] = useState<readonly Message[]>([]);
  const send = useMutation({
    mutationFn: (body: object) => call<Message>('POST', '/messages', { body }),
    onSuccess: (message) => {
      setSent([message, ...sent]);
      setText('');
    },
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!send.isPending) send.mutate({ text: text.trim(), ...(isStaff && { clientId }) });
  };
  return (
    <Page
      title={t('nav.messages')}
      lead={t(isStaff ? 'messages.leadStaff' : 'messages.leadClient', {
        agency: membership.portal.name,
      })}
    >
      <Card title={t('messages.new')}>
        <form className="stack" onSubmit={submit}>
          <ClientChoice value={clientId} onChange={setClientId} />
          <LongField
            label={t('messages.text')}
            hint={t('messages.told')}
            required
            maxLength={5_000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <Submit
            label={t('messages.send')}
            isBusy={send.isPending}
            error={send.error}
            disabled={text !== '' && text.trim() === ''}
          >
            <span className="muted" role="status">
              {send.isSuccess && text === '' && t('messages.done')}
            </span>
          </Submit>
        </form>
      </Card>
      {sent.length > 0 && <Sent messages={sent} />}
    </Page>
  );
}

/** What was sent while the page has been open. */
function Sent({ messages }: { readonly messages: readonly Message[] }) {
  const t = useWords();
  const { isStaff, membership } = useMe();
  const clientName = useClientNames();
  return (
    <Card title={t('messages.sent')}>
      <ul className="lines" aria-live="polite">
        {messages.map(({ id, clientId, text, createdAt }) => (
          <li key={id}>
            <span className="prose">{text}</span>
            <span className="muted">
              {t('messages.sentTo', {
                to: isStaff ? clientName(clientId) : membership.portal.name,
                when: moment(createdAt),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
