import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { call } from '../api/call.js';
import { codeOf } from '../api/refusal.js';
import { TextField } from '../ui/field.js';
import { Submit } from '../ui/submit.js';
import { useWords } from '../words/index.js';
import { EntryCard } from './entry-card.js';
import { resetToken } from './reset-token.js';

/** Where the mailed link leads: a new password, or why there can be none. */
export function ResetPage() {
  const t = useWords();
  const [password, setPassword] = useState('');
  const reset = useMutation({
    mutationFn: (link: string) => call('POST', '/auth/reset', { body: { token: link, password } }),
  });
  if (reset.isSuccess)
    return (
      <EntryCard title={t('reset.done')}>
        <p role="status">{t('reset.doneLead')}</p>
        <div className="row">
          <Link className="btn primary" to="/login">
            {t('login.send')}
          </Link>
        </div>
      </EntryCard>
    );
  const token = codeOf(reset.error) === 'RESET_LINK_INVALID' ? null : resetToken;
  if (token === null) return <NoLink />;
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!reset.isPending) reset.mutate(token);
  };
  return (
    <EntryCard title={t('reset.title')}>
      <form className="stack" onSubmit={submit}>
        <p className="muted">{t('reset.lead')}</p>
        <TextField
          label={t('reset.password')}
          hint={t('reset.rules')}
          type="password"
          autoComplete="new-password"
          required
          minLength={12}
          maxLength={128}
          autoFocus
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        <Submit label={t('reset.send')} isBusy={reset.isPending} error={reset.error} />
      </form>
    </EntryCard>
  );
}

function NoLink() {
  const t = useWords();
  const reason = resetToken === null ? 'missing' : 'invalid';
  return (
    <EntryCard title={t(`reset.${reason}`)}>
      <p role="status">{t(`reset.${reason}Lead`)}</p>
      <div className="row">
        <Link className="btn primary" to="/forgot">
          {t('reset.ask')}
        </Link>
        <Link className="btn quiet" to="/login">
          {t('forgot.back')}
        </Link>
      </div>
    </EntryCard>
  );
}
