import { useQuery } from '@tanstack/react-query';
import { clientsQuery } from '../api/names.js';
import { useMe } from '../me.js';
import { useWords } from '../words/index.js';
import { ChoiceField } from './field.js';

/** The client that something is about: staff choose it, people of a client are about their own. */
export function ClientChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const t = useWords();
  const { isStaff } = useMe();
  const { data = [] } = useQuery({ ...clientsQuery, enabled: isStaff });
  if (!isStaff) return null;
  return (
    <ChoiceField
      label={t('form.client')}
      required
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="" disabled>
        {t('form.choose')}
      </option>
      {data.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </ChoiceField>
  );
}
