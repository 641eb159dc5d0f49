import { ChevronDown } from 'lucide-react';
import { lazy, type Ref, Suspense, useRef, useState } from 'react';
import { classNames } from '../../ui/class-names.js';
import { Field } from '../../ui/field.js';
import type { Choice, ChoiceSearch } from '../../ui/picker.js';

// Fetched when somebody is about to pick.
const Picker = lazy(async () => ({ default: (await import('../../ui/picker.js')).Picker }));

interface PickFieldProps {
  readonly label: string;
  /** What stands there while nothing is picked. */
  readonly placeholder: string;
  readonly search: ChoiceSearch;
  readonly value: Choice | null;
  readonly onChange: (value: Choice | null) => void;
  readonly onBlur?: () => void;
  readonly error: string | undefined;
  readonly hint?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A field to pick one of many by typing: a button until it is used, so that its code is not fetched before. */
export function PickField({
  label,
  placeholder,
  search,
  value,
  onChange,
  onBlur,
  error,
  hint,
  ref,
}: PickFieldProps) {
  const [isOpen, setOpen] = useState(false);
  const isBack = useRef(false);
  const closed = (
    <Field label={label} hint={hint} error={error}>
      {(ties) => (
        <button
          {...ties}
          ref={(button) => {
            if (typeof ref === 'function') ref(button);
            else if (ref) ref.current = button;
            if (button && isBack.current) button.focus();
            isBack.current = false;
          }}
          type="button"
          className={classNames('btn as-select full', !value && 'muted')}
          aria-haspopup="listbox"
          aria-expanded={false}
          aria-label={`${label}: ${value?.name ?? placeholder}`}
          onClick={() => setOpen(true)}
        >
          {value?.name ?? placeholder} <ChevronDown aria-hidden size={14} />
        </button>
      )}
    </Field>
  );
  if (!isOpen) return closed;
  const close = () => {
    setOpen(false);
    onBlur?.();
  };
  return (
    <Suspense fallback={closed}>
      <Picker
        autoFocus
        label={label}
        placeholder={placeholder}
        search={search}
        value={value}
        error={error}
        hint={hint}
        onChange={(choice) => {
          onChange(choice);
          if (!choice) return;
          isBack.current = true;
          close();
        }}
        onLeave={close}
      />
    </Suspense>
  );
}
