import { Braces } from 'lucide-react';
import { type SyntheticEvent, useState } from 'react';
import { LETTER_HEAD } from '../../../../../domain/templates/letter-head.js';
import { Check, TextArea, TextField } from '../../ui/field.js';
import { Menu } from '../../ui/menu.js';
import { useWords } from '../../words/index.js';
import { type LetterKind, type Placeholder, placeholdersOf, written } from './letter-kinds.js';
import type { Parts } from './letter-values.js';

type Part = keyof Parts;
type Control = HTMLInputElement | HTMLTextAreaElement;

interface TextsFieldProps {
  readonly kind: LetterKind;
  readonly value: Parts;
  readonly onChange: (value: Parts) => void;
  readonly isReadOnly: boolean;
}

/** Subject, text and html of a letter in one language. Values are put where the cursor was last. */
export function TextsField({ kind, value, onChange, isReadOnly }: TextsFieldProps) {
  const t = useWords();
  const [last, setLast] = useState<{ part: Part; control: Control } | null>(null);
  const ties = (part: Part) => ({
    value: value[part] ?? '',
    readOnly: isReadOnly,
    onFocus: ({ currentTarget }: SyntheticEvent<Control>) => {
      setLast({ part, control: currentTarget });
    },
    onChange: ({ currentTarget }: SyntheticEvent<Control>) =>
      onChange({ ...value, [part]: currentTarget.value }),
  });
  const insert = (placeholder: Placeholder) => {
    const { part, control } = last ?? { part: 'text' as const, control: null };
    const before = value[part] ?? '';
    const [start, end] = [
      control?.selectionStart ?? before.length,
      control?.selectionEnd ?? before.length,
    ];
    const text = written(placeholder);
    onChange({ ...value, [part]: before.slice(0, start) + text + before.slice(end) });
    // Behind the menu, which gives the focus back to its button.
    setTimeout(() => {
      control?.focus();
      control?.setSelectionRange(start + text.length, start + text.length);
    }, 50);
  };
  return (
    <>
      {!isReadOnly && (
        <div className="row wrap">
          <span className="muted small grow">{t('letters.insertHint')}</span>
          <Menu
            icon={Braces}
            text={t('letters.insert')}
            label={t('letters.insert')}
            entries={placeholdersOf(kind).map((each) => ({
              id: each,
              label: t(`letters.placeholder.${each}`),
              detail: written(each),
              onAction: () => insert(each),
            }))}
          />
        </div>
      )}
      <TextField
        label={t('letters.field.subject')}
        maxLength={255}
        dir="auto"
        {...ties('subject')}
      />
      <TextArea
        label={t('letters.field.text')}
        rows={12}
        dir="auto"
        className="source"
        {...ties('text')}
      />
      {!isReadOnly && (
        <Check
          label={t('letters.ownHtml')}
          hint={t('letters.ownHtmlHint')}
          checked={value.html !== null}
          onChange={({ target }) =>
            onChange({ ...value, html: target.checked ? htmlOf(value.text) : null })
          }
        />
      )}
      {value.html !== null && (
        <TextArea
          label={t('letters.field.html')}
          rows={12}
          dir="auto"
          spellCheck={false}
          className="source mono"
          {...ties('html')}
        />
      )}
    </>
  );
}

/** A first html of a text: the portal's stripe and logo, its paragraphs, and the link to click. */
function htmlOf(text: string): string {
  const body = text
    .trim()
    .split(/\n{2,}/u)
    .map(
      (part) => `<p>${part.replaceAll(/\{\{ url \}\}/gu, '<a href="{{ url }}">{{ url }}</a>')}</p>`,
    )
    .join('\n');
  return LETTER_HEAD + body;
}
