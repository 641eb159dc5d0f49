import { X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, type Ref, useRef } from 'react';
import { classNames } from '../../ui/class-names.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { type Address, addressesIn, isAddress, isEnded, withAddresses } from './addresses.js';

interface AddressFieldProps {
  readonly value: readonly Address[];
  /** What is being typed behind them. */
  readonly typed: string;
  readonly onChange: (value: readonly Address[], typed: string) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
  readonly hint?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Takes one address or many: typed, or pasted as a list. Each becomes a chip that can be taken away or typed anew. */
export function AddressField({
  value,
  typed,
  onChange,
  onBlur,
  error,
  hint,
  ref,
}: AddressFieldProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const take = (text: string) => onChange(withAddresses(value, addressesIn(text)), '');
  const type = (text: string) => (isEnded(text) ? take(text) : onChange(value, text));
  const remove = (gone: Address) => onChange(without(value, gone), typed);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = value.at(-1);
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      take(typed);
    } else if (event.key === 'Backspace' && typed === '' && last) {
      event.preventDefault();
      onChange(without(value, last), last.email);
    }
  };
  // A line of text keeps no line breaks, which are what separates addresses in a list.
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text');
    if (!/[,;\n]/.test(text) && !/@.*\s.*@/.test(text)) return;
    event.preventDefault();
    take(`${typed} ${text}`);
  };
  return (
    <Field label={t('create.emails')} hint={hint} error={error}>
      {(ties) => (
        <div ref={box} className={classNames('box chips', error && 'invalid')}>
          {value.map((each) => (
            <span
              key={each.email}
              className={classNames('chip', !isAddress(each.email) && 'bad')}
              title={each.name || undefined}
            >
              {each.email}
              <button
                type="button"
                aria-label={t('create.removeAddress', { email: each.email })}
                onClick={() => {
                  remove(each);
                  box.current?.querySelector('input')?.focus();
                }}
              >
                <X aria-hidden />
              </button>
            </span>
          ))}
          <input
            {...ties}
            ref={ref}
            type="text"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            placeholder={value.length > 0 ? t('create.moreEmails') : t('create.oneEmail')}
            value={typed}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={() => {
              if (typed.trim() !== '') take(typed);
              onBlur();
            }}
          />
        </div>
      )}
    </Field>
  );
}

function without(all: readonly Address[], gone: Address): readonly Address[] {
  return all.filter((each) => each !== gone);
}
