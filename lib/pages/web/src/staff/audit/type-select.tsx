import { Select, SelectField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { EVENT_GROUPS, type EventType } from './event-types.js';

interface TypeSelectProps {
  readonly label: string;
  readonly value: EventType | '';
  readonly onChange: (value: EventType | '') => void;
  /** The label is for screen readers only, as in a row of filters. */
  readonly isCompact?: boolean;
}

/** What happened, to choose one kind of it. */
export function TypeSelect({ label, value, onChange, isCompact = false }: TypeSelectProps) {
  const t = useWords();
  const props = {
    value,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value as EventType | ''),
  };
  const options = (
    <>
      <option value="">{t('audit.anyType')}</option>
      {EVENT_GROUPS.map(({ group, types }) => (
        <optgroup key={group} label={t(`audit.group.${group}`)}>
          {types.map((type) => (
            <option key={type} value={type}>
              {t(`audit.types.${type}` as 'audit.types.member.created')}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
  return isCompact ? (
    <Select aria-label={label} {...props}>
      {options}
    </Select>
  ) : (
    <SelectField label={label} {...props}>
      {options}
    </SelectField>
  );
}
