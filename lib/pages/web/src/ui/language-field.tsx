import { languageName } from '../language-name.js';
import { useMemo } from 'react';
import { locale } from '../words/index.js';
import { SelectField } from './field.js';

/** What is offered; a tag that is stored and not among them is offered as well. */
const TAGS =
  'ar bg bn ca cs da de de-AT de-CH el en en-GB en-US es es-MX et fa fi fr fr-CA he hi hr hu id it ja ko lt lv ms nb nl pl pt pt-BR ro ru sk sl sr sv th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  );

interface LanguageFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What stands for no choice; left out, there has to be one. */
  readonly emptyLabel?: string;
  readonly error?: string | undefined;
  /** A BCP 47 tag, or empty. */
  readonly value: string;
  readonly onChange: (tag: string) => void;
  /** Tags that are not offered. */
  readonly without?: readonly string[];
}

/** A language, by its name in the reader's own. */
export function LanguageField({
  emptyLabel,
  value,
  onChange,
  without = [],
  hint,
  ...words
}: LanguageFieldProps) {
  const options = useMemo(() => {
    const tags = new Set([...TAGS, ...(value ? [value] : [])]);
    return [...tags]
      .filter((tag) => tag === value || !without.includes(tag))
      .map((tag) => ({ tag, name: languageName(tag) }))
      .toSorted((one, other) => one.name.localeCompare(other.name, locale()));
  }, [value, without]);
  return (
    <SelectField
      {...words}
      hint={hint}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
      {options.map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
