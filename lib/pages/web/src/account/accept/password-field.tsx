import { Check, Circle, Eye, EyeOff, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { classNames } from '../../ui/class-names.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { lengthFault, type PasswordFault, strengthOf } from './password-strength.js';

interface PasswordFieldProps {
  readonly value: string;
  /** What is known of the person, which makes a bad password. */
  readonly known: readonly string[];
  readonly fault: PasswordFault | null;
  readonly onChange: (password: string) => void;
}

/** A new password: what it takes, how strong it is, and a look at it. */
export function PasswordField({ value, known, fault, onChange }: PasswordFieldProps) {
  const t = useWords();
  const [isShown, setShown] = useState(false);
  const strength = strengthOf(value, known);
  const word = t(`account.setUp.strengths.${strength}`);
  return (
    <div className="stack tight">
      <Field label={t('account.setUp.password')} error={fault && t(`account.setUp.fault.${fault}`)}>
        {(ties) => (
          <div className="row">
            <input
              {...ties}
              required
              type={isShown ? 'text' : 'password'}
              autoComplete="new-password"
              autoCapitalize="none"
              spellCheck={false}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
            <Button
              icon={isShown ? EyeOff : Eye}
              aria-label={t(isShown ? 'account.setUp.hidePassword' : 'account.setUp.showPassword')}
              onClick={() => setShown(!isShown)}
            />
          </div>
        )}
      </Field>
      {value !== '' && (
        <div className="row small">
          <div
            role="meter"
            aria-label={t('account.setUp.strength')}
            aria-valuemin={0}
            aria-valuemax={4}
            aria-valuenow={strength}
            aria-valuetext={word}
            className={`strength s${strength}`}
          >
            {[1, 2, 3, 4].map((step) => (
              <i key={step} className={step <= strength ? 'reached' : ''} />
            ))}
          </div>
          <b aria-live="polite">{word}</b>
        </div>
      )}
      <Rules value={value} fault={fault} />
    </div>
  );
}

function Rules({ value, fault }: Pick<PasswordFieldProps, 'value' | 'fault'>) {
  const t = useWords();
  const length = lengthFault(value);
  const rules = [
    { id: 'least', isMet: value !== '' && length !== 'too_short', isBroken: fault === 'too_short' },
    // Told only to whom it concerns.
    ...(length === 'too_long' ? [{ id: 'most', isMet: false, isBroken: true } as const] : []),
    { id: 'common', isMet: false, isBroken: fault === 'too_common' },
  ] as const;
  return (
    <ul className="rules">
      {rules.map(({ id, isMet, isBroken }) => {
        const Icon = isMet ? Check : isBroken ? X : Circle;
        return (
          <li key={id} className={classNames(isMet && 'met', isBroken && 'broken')}>
            <Icon aria-hidden size={14} />
            {t(`account.setUp.rule.${id}`)}
          </li>
        );
      })}
    </ul>
  );
}
