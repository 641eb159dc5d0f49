import { type SubmitEvent, useRef, useState } from 'react';
import { isApiError, isCode } from '../../../../../client/index.js';
import { useProblemText } from '../../problems.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import { PasswordField } from './password-field.js';
import { lengthFault, type PasswordFault } from './password-strength.js';

/** What a person without an account gives to have one. */
export interface NewAccount {
  readonly name: string;
  readonly password: string;
}

interface AccountFormProps {
  readonly email: string;
  /** As whoever invites has typed it. */
  readonly name: string;
  readonly isBusy: boolean;
  /** What the module had against what was sent. */
  readonly problem: unknown;
  readonly onSubmit: (account: NewAccount) => void;
}

/** A name and a password for a new account. */
export function AccountForm({ email, name: given, isBusy, problem, onSubmit }: AccountFormProps) {
  const t = useWords();
  const problemText = useProblemText();
  const [name, setName] = useState(given);
  const [password, setPassword] = useState('');
  const [sent, setSent] = useState<NewAccount | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const nameFault = sent && name.trim() === '' ? t('account.setUp.nameMissing') : null;
  const fault = sent && faultOf(password, sent.password, problem);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent({ name, password });
    if (name.trim() !== '' && lengthFault(password) === null)
      onSubmit({ name: name.trim(), password });
    // What is wrong is marked when the page is drawn next.
    else requestAnimationFrame(() => focusFirstFault(form.current));
  };
  return (
    <form ref={form} className="stack" noValidate onSubmit={submit}>
      {/* For password managers: what the password belongs to. */}
      <input hidden readOnly type="email" autoComplete="username" value={email} />
      <TextField
        label={t('account.setUp.name')}
        required
        autoComplete="name"
        maxLength={200}
        value={name}
        error={nameFault}
        onChange={(event) => setName(event.target.value)}
      />
      <PasswordField value={password} known={[email, name]} fault={fault} onChange={setPassword} />
      {isOther(problem) && (
        <Note tone="bad" role="alert">
          {problemText(problem)}
        </Note>
      )}
      <Button look="primary" type="submit" full busy={isBusy}>
        {t('account.setUp.submit')}
      </Button>
    </form>
  );
}

/** What is wrong with the password: its length as it stands, or what was found of it on the server, until it is changed. */
function faultOf(password: string, sent: string, problem: unknown): PasswordFault | null {
  const own = lengthFault(password);
  if (own !== null || password !== sent) return own;
  if (!isApiError(problem) || problem.code !== 'WEAK_PASSWORD') return null;
  return (problem.details?.['fault'] as PasswordFault | undefined) ?? 'too_common';
}

function isOther(problem: unknown): boolean {
  return problem !== null && !isCode(problem, 'WEAK_PASSWORD');
}

function focusFirstFault(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
