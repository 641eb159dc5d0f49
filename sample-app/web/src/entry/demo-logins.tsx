import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { DemoLogin } from '../facts.js';
import { useWords } from '../words/index.js';

/** Everybody of the demo, each a click away. */
export function DemoLogins({
  logins,
  pending,
  onChoose,
}: {
  readonly logins: readonly DemoLogin[];
  /** Who is being logged in. */
  readonly pending: string | null;
  readonly onChoose: (email: string) => void;
}) {
  const t = useWords();
  const id = useId();
  const whoOf = ({ email, who }: DemoLogin) =>
    t(`who.${email.replaceAll(/\W/g, '_')}` as 'login.demo', { defaultValue: who });
  return (
    <section className="demo" aria-labelledby={id}>
      <h2 id={id}>{t('login.demo')}</h2>
      <p className="muted">{t('login.demoLead')}</p>
      <ul>
        {logins.map((login) => (
          <li key={login.email}>
            <button
              type="button"
              aria-disabled={pending !== null}
              onClick={() => onChoose(login.email)}
            >
              <span>
                <b>{login.name}</b>
                <span className="muted">{whoOf(login)}</span>
                <span className="tiny muted">{login.email}</span>
              </span>
              <ChevronRight aria-hidden className="flip" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
