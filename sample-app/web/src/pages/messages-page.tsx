import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { call } from '../api/call.js';
import { allOf } from '../api/lists.js';
import { useClientNames } from '../api/names.js';
import type { Message } from '../api/shapes.js';
import { moment } from '../format.js';
import { mayChange, useMe } from '../me.js';
import { Answer } from '../ui/answer.js';
import { Card } from '../ui/card.js';
import { ClientChoice } from '../ui/client-choice.js';
import { LongField } from '../ui/field.js';
import { Page } from '../ui/page.js';
import { Empty } from '../ui/states.js';
import { Submit } from '../ui/submit.js';
import { useWords } from '../words/index.js';

/** The newest first. */
const messagesQuery = {
  ...allOf<Message>('/messages'),
  select: (messages: readonly Message[]) => messages.toReversed(),
};

/** What clients and the agency have written to each other; whoever may writes here. */
export function MessagesPage() {
  const t = useWords();
  const me = useMe();
  const { isStaff, membership } = me;
  const mayRead = me.may('messages.view');
  const [sent, setSent] = useState<readonly Message[]>([]);
  return (
    <Page
      title={t('nav.messages')}
      lead={t(isStaff ? 'messages.leadStaff' : 'messages.leadClient', {
        agency: membership.portal.name,
      })}
    >
      {mayChange(me, 'messages.send') && (
        <NewMessage onSent={(message) => setSent([message, ...sent])} />
      )}
      {mayRead && <AllMessages />}
      {!mayRead && sent.length > 0 && <Sent messages={sent} />}
    </Page>
  );
}

/** Where somebody writes to the agency, and the staff to a client. */
function NewMessage({ onSent }: { readonly onSent: (message: Message) => void }) {
  const t = useWords();
  const { isStaff } = useMe();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [clientId, setClientId] = useState('');
  const send = useMutation({
    mutationFn: (body: object) => call<Message>('POST', '/messages', { body }),
    onSuccess: (message) => {
      onSent(message);
      setText('');
      return queries.invalidateQueries({ queryKey: messagesQuery.queryKey });
    },
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!send.isPending) send.mutate({ text: text.trim(), ...(isStaff && { clientId }) });
  };
  return (
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
  );
}

/** All that somebody may read. */
function AllMessages() {
  const t = useWords();
  const { isStaff, membership } = useMe();
  const messages = useQuery(messagesQuery);
  const clientName = useClientNames();
  const about = ({ clientId, memberId, createdAt }: Message) => {
    const when = moment(createdAt);
    const isOwn = memberId === membership.id;
    if (!isStaff) return isOwn ? t('messages.you', { when }) : when;
    const names = { client: clientName(clientId), when };
    return t(isOwn ? 'messages.youWithClient' : 'messages.withClient', names);
  };
  return (
    <Card title={t('messages.all')}>
      <Answer of={messages}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('messages.empty')} />
          ) : (
            <ul className="lines">
              {items.map((message) => (
                <li key={message.id}>
                  <span className="prose">{message.text}</span>
                  <span className="muted">{about(message)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
}

/** What somebody who may not read has sent while the page has been open. */
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
