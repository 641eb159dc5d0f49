import { useId } from 'react';
import { useWords } from '../../words/index.js';
import { TYPES } from './clients-search.js';

type ClientType = (typeof TYPES)[number];

/** Whether a client is a company or a person. */
export function TypeField({
  value,
  onChange,
}: {
  readonly value: ClientType;
  readonly onChange: (type: ClientType) => void;
}) {
  const t = useWords();
  const id = useId();
  return (
    <div className="field" role="radiogroup" aria-labelledby={id}>
      <span className="label" id={id}>
        {t('clients.type')}
      </span>
      <div className="seg">
        {TYPES.map((type) => (
          <label key={type}>
            <input
              type="radio"
              name={id}
              checked={type === value}
              onChange={() => onChange(type)}
            />
            {t(`clients.types.${type}`)}
          </label>
        ))}
      </div>
    </div>
  );
}
