import { useId } from 'react';
import { useWords } from '../../words/index.js';

interface SourceChoiceProps<Mode extends string> {
  readonly modes: readonly {
    readonly id: Mode;
    readonly label: string;
    readonly isOff?: boolean;
  }[];
  readonly value: Mode;
  readonly onChange: (mode: Mode) => void;
  /** What the chosen one means. */
  readonly lead: string;
}

/** Where permissions come from: one of a few ways. */
export function SourceChoice<Mode extends string>({
  modes,
  value,
  onChange,
  lead,
}: SourceChoiceProps<Mode>) {
  const t = useWords();
  const name = useId();
  return (
    <div className="row wrap">
      <fieldset className="seg">
        <legend className="vh">{t('permissions.source')}</legend>
        {modes
          .filter(({ isOff = false }) => !isOff)
          .map(({ id, label }) => (
            <label key={id}>
              <input
                type="radio"
                name={name}
                checked={id === value}
                onChange={() => onChange(id)}
              />
              {label}
            </label>
          ))}
      </fieldset>
      <span className="muted small source-lead">{lead}</span>
    </div>
  );
}
