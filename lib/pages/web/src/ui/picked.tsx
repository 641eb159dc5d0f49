import { X } from 'lucide-react';
import { useWords } from '../words/index.js';
import { Button } from './button.js';
import type { Choice } from './picker.js';

/** How many are shown by name before the rest is a number. */
const SHOWN = 12;

interface PickedProps {
  readonly value: readonly Choice[];
  readonly onChange: (value: readonly Choice[]) => void;
}

/** What is picked, by name, each to be taken out. */
export function Picked({ value, onChange }: PickedProps) {
  const t = useWords();
  return (
    <ul className="chips-row">
      {value.slice(0, SHOWN).map((choice) => (
        <li key={choice.id} className="chip">
          {choice.name}
          <Button
            look="quiet"
            icon={X}
            aria-label={t('common.clear', { name: choice.name })}
            onClick={() => onChange(value.filter(({ id }) => id !== choice.id))}
          />
        </li>
      ))}
      {value.length > SHOWN && (
        <li className="muted small">{t('common.andMore', { count: value.length - SHOWN })}</li>
      )}
      <li>
        <button type="button" className="link" onClick={() => onChange([])}>
          {t('common.clearAll')}
        </button>
      </li>
    </ul>
  );
}
