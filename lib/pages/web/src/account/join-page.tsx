import { MailCheck } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useApi } from '../api.js';
import { useProblemText } from '../problems.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import { Note } from '../ui/note.js';
import { Rich } from '../ui/rich.js';
import { useWords } from '../words/index.js';
import { CardFrame } from './card-frame.js';
import { linkToken } from './link-token.js';

/** Where a join link leads: it takes an email, and says the same whatever is true of it. */
export function JoinPage() {
  const t = useWords();
  const [token] = useState(() => linkToken('join'));
  const [asked, setAsked] = useState<string | null>(null);
  if (!token)
    return (
      <CardFrame title={t('account.join.missing')}>
        <p>{t('account.join.missingText')}</p>
      </CardFrame>
    );
  if (asked !== null)
    return (
      <CardFrame title={t('account.join.asked')}>
        <p className="row top">
          <MailCheck aria-hidden size={16} />
          <span>
            <Rich>{t('account.join.askedText', { email: asked })}</Rich>
          </span>
        </p>
        <p className="small muted">{t('account.join.askedCure')}</p>
        <div>
          <Button onClick={() => setAsked(null)}>{t('account.join.again')}</Button>
        </div>
      </CardFrame>
    );
  return (
    <CardFrame title={t('account.join.title')}>
      <p>{t('account.join.lead')}</p>
      <AskForm token={token} onAsked={setAsked} />
    </CardFrame>
  );
}

function AskForm({
  token,
  onAsked,
}: {
  readonly token: string;
  readonly onAsked: (email: string) => void;
}) {
  const t = useWords();
  const api = useApi();
  const problemText = useProblemText();
  const [email, setEmail] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const ask = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await api.POST('/join-links/ask', { body: { token, email: email.trim() } });
      onAsked(email.trim());
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void ask(event)}>
      <TextField
        label={t('account.join.email')}
        hint={t('account.join.hint')}
        type="email"
        required
        maxLength={320}
        autoComplete="email"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      {problem !== null && (
        <Note tone="bad" role="alert">
          {problemText(problem)}
        </Note>
      )}
      <Button look="primary" type="submit" full busy={isBusy}>
        {t('account.join.act')}
      </Button>
    </form>
  );
}
