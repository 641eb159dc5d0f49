import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { call } from '../api/call.js';
import { facts } from '../facts.js';
import { TextField } from '../ui/field.js';
import { Submit } from '../ui/submit.js';
import { useWords } from '../words/index.js';
import { EntryCard } from './entry-card.js';

/** Where somebody has a link to a new password mailed. */
export function ForgotPage() {
  const t = useWords();
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: (to: string) => call('POST', '/auth/forgot', { body: { email: to } }),
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!ask.isPending) ask.mutate(email.trim());
  };
  if (ask.isSuccess) return <Asked email={ask.variables} onAgain={() => ask.reset()} />;
  return (
    <EntryCard title={t('forgot.title')}>
      <form className="stack" onSubmit={submit}>
        <p className="muted">{t('forgot.lead')}</p>
        <TextField
          label={t('form.email')}
          type="email"
          autoComplete="username"
          required
          autoFocus
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
        <Submit label={t('forgot.send')} isBusy={ask.isPending} error={ask.error}>
          <Link to="/login">{t('forgot.back')}</Link>
        </Submit>
      </form>
    </EntryCard>
  );
}

function Asked({ email, onAgain }: { readonly email: string; readonly onAgain: () => void }) {
  const t = useWords();
  const inbox = `/api/dev/inbox?${new URLSearchParams({ to: email }).toString()}`;
  return (
    <EntryCard title={t('forgot.asked')}>
      <div className="stack" role="status">
        <p>{t('forgot.askedLead', { email })}</p>
        {facts.inbox && (
          <p className="muted">
            {t('forgot.inbox')} <a href={inbox}>{t('forgot.openInbox')}</a>
          </p>
        )}
        <div className="row">
          <Link className="btn" to="/login">
            {t('forgot.back')}
          </Link>
          <button type="button" className="btn quiet" onClick={onAgain}>
            {t('forgot.again')}
          </button>
        </div>
      </div>
    </EntryCard>
  );
}
