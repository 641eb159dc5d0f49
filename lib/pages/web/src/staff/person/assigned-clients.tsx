import { lazy, Suspense } from 'react';
import { useApi } from '../../api.js';
import { Check } from '../../ui/field.js';
import { Note } from '../../ui/note.js';
import type { Choice } from '../../ui/picker.js';
import { useWords } from '../../words/index.js';

// Only for staff who are assigned to some.
const MultiPicker = lazy(async () => ({
  default: (await import('../../ui/multi-picker.js')).MultiPicker,
}));

interface AssignedClientsProps {
  /** Null: all of them. */
  readonly value: readonly Choice[] | null;
  readonly onChange: (value: readonly Choice[] | null) => void;
}

/** Which clients are there for a staff member: all, or some. */
export function AssignedClients({ value, onChange }: AssignedClientsProps) {
  const t = useWords();
  const api = useApi();
  return (
    <fieldset className="stack tight">
      <legend>{t('person.details.clients')}</legend>
      <Check
        type="radio"
        label={t('person.details.allClients')}
        hint={t('person.details.allClientsHint')}
        checked={value === null}
        onChange={() => onChange(null)}
      />
      <Check
        type="radio"
        label={t('person.details.someClients')}
        hint={t('person.details.someClientsHint')}
        checked={value !== null}
        onChange={() => onChange(value ?? [])}
      />
      {value !== null && (
        <Suspense>
          <MultiPicker
            label={t('person.details.clients')}
            find={t('person.details.findClients')}
            value={value}
            onChange={onChange}
            pages={{
              key: ['/clients'],
              find: async (q, cursor, signal) => {
                const query = {
                  limit: 100,
                  sort: 'name' as const,
                  ...(q && { q }),
                  ...(cursor !== null && { cursor }),
                };
                const { items, nextCursor } = await api.GET('/clients', { query, signal });
                return { items: items.map(({ id, name }) => ({ id, name })), nextCursor };
              },
            }}
          />
        </Suspense>
      )}
      {value?.length === 0 && <Note tone="warn">{t('person.scope.noClients')}</Note>}
    </fieldset>
  );
}
