import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../words/index.js';
import { Button } from './button.js';

interface DomainsFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Null: any domain. */
  readonly value: readonly string[] | null;
  readonly onChange: (value: readonly string[] | null) => void;
  /** What stands for null, as `Any domain`. */
  readonly anyLabel?: string;
}

/** The domains that addresses may have: any, or those that are listed. */
export function DomainsField({ label, hint, error, value, onChange, anyLabel }: DomainsFieldProps) {
  const t = useWords();
  const id = useId();
  // What was listed before comes back with the other choice.
  const [kept, setKept] = useState<readonly string[]>(value ?? []);
  const choices = [
    { isChosen: value === null, text: anyLabel ?? t('common.domains.any'), next: null },
    { isChosen: value !== null, text: t('common.domains.listed'), next: value ?? kept },
  ];
  const change = (domains: readonly string[]) => {
    setKept(domains);
    onChange(domains);
  };
  return (
    <div className="field" role="group" aria-labelledby={`${id}-l`} aria-describedby={`${id}-h`}>
      <span className="label" id={`${id}-l`}>
        {label}
      </span>
      <div className="seg">
        {choices.map(({ isChosen, text, next }) => (
          <label key={text}>
            <input type="radio" name={id} checked={isChosen} onChange={() => onChange(next)} />
            {text}
          </label>
        ))}
      </div>
      {value !== null && <Listed label={label} value={value} onChange={change} />}
      <p className="hint" id={`${id}-h`}>
        {value?.length === 0 ? t('common.domains.none') : hint}
      </p>
      {error && (
        <p className="err" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function Listed({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}) {
  const t = useWords();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const named = text
      .split(/[\s,;]+/u)
      .map((each) => each.replace(/^.*@/u, '').toLowerCase())
      .filter(Boolean);
    if (named.length === 0) return;
    const isWhole = named.every((each) => /^[^.]+(\.[^.]+)+$/u.test(each));
    setWrong(!isWhole);
    if (!isWhole) return;
    onChange([...new Set([...value, ...named])]);
    setText('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '') onChange(value.slice(0, -1));
  };
  return (
    <>
      <div className="box chips">
        {value.map((domain) => (
          <span key={domain} className="chip">
            {domain}
            <Button
              look="quiet"
              icon={X}
              aria-label={t('common.clear', { name: domain })}
              onClick={() => onChange(value.filter((each) => each !== domain))}
            />
          </span>
        ))}
        <input
          type="text"
          aria-label={t('common.domains.add', { label })}
          aria-invalid={isWrong || undefined}
          autoCapitalize="none"
          spellCheck={false}
          placeholder={value.length === 0 ? 'example.com' : ''}
          value={text}
          onChange={(event) => {
            setWrong(false);
            setText(event.target.value);
          }}
          onKeyDown={press}
          onBlur={add}
        />
      </div>
      {isWrong && (
        <p className="err" role="alert">
          {t('common.domains.wrong')}
        </p>
      )}
    </>
  );
}
