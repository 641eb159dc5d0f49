import { ChevronDown, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../words/index.js';
import { Button } from './button.js';
import type { Choice, ChoiceSearch } from './picker.js';

// Fetched when somebody opens the filter.
const Picker = lazy(async () => ({ default: (await import('./picker.js')).Picker }));

interface FilterPickerProps {
  /** What stands there while nothing is picked, as `Any client`. */
  readonly label: string;
  readonly search: ChoiceSearch;
  readonly value: Choice | null;
  readonly onChange: (value: Choice | null) => void;
}

/** A filter to pick one of many: a button until it is used. */
export function FilterPicker({ label, search, value, onChange }: FilterPickerProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  if (value)
    return (
      <span className="chip">
        {value.name}
        <Button
          look="quiet"
          icon={X}
          aria-label={t('common.clear', { name: label })}
          onClick={() => onChange(null)}
        />
      </span>
    );
  const closed = (
    <button
      type="button"
      className="btn as-select"
      aria-haspopup="listbox"
      aria-expanded={isOpen}
      onClick={() => setOpen(true)}
    >
      {label} <ChevronDown aria-hidden size={14} />
    </button>
  );
  if (!isOpen) return closed;
  const pick = (choice: Choice | null) => {
    setOpen(false);
    onChange(choice);
  };
  return (
    <Suspense fallback={closed}>
      <Picker
        isCompact
        autoFocus
        label={label}
        search={search}
        value={null}
        onChange={pick}
        onLeave={() => setOpen(false)}
      />
    </Suspense>
  );
}
