import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SyntheticEvent } from 'react';
import { call } from '../api/call.js';
import { facts } from '../facts.js';
import { go, nextAddress } from '../go.js';
import { meQuery } from '../me.js';
import { chosenMembership, forgetView } from '../session.js';
import { TextField } from '../ui/field.js';
import { Submit } from '../ui/submit.js';
import { useWords } from '../words/index.js';
import { DemoLogins } from './demo-logins.js';
import { EntryCard } from './entry-card.js';

interface Login {
  readonly email: string;
  readonly password: string;
}

/** Where somebody logs in, and goes on to where they wanted. */
export function LoginPage() {
  const t = useWords();
  const queries = useQueryClient();
  const login = useMutation({
    mutationFn: async (body: Login) => {
      await call('POST', '/auth/login', { body });
      // A view, and perhaps the membership, belong to whoever was logged in before.
      forgetView();
      if (chosenMembership() !== null) await queries.query(meQuery).catch(() => undefined);
      await go(nextAddress());
    },
  });
  const send = (body: Login) => {
    if (!login.isPending) login.mutate(body);
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    send({ email: textOf(given, 'email'), password: textOf(given, 'password') });
  };
  const demo = facts.demo ?? null;
  return (
    <EntryCard
      title={t('login.title')}
      beside={
        demo && (
          <DemoLogins
            logins={demo.logins}
            pending={login.isPending ? login.variables.email : null}
            onChoose={(email) => send({ email, password: demo.password })}
          />
        )
      }
    >
      <form className="stack" onSubmit={submit}>
        <TextField
          label={t('form.email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          autoFocus
        />
        <TextField
          label={t('form.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <Submit label={t('login.send')} isBusy={login.isPending} error={login.error}>
          <Link to="/forgot">{t('login.forgot')}</Link>
        </Submit>
      </form>
    </EntryCard>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
