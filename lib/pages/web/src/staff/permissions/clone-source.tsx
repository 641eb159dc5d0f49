import { lazy, Suspense } from 'react';
import { type Shape, useApi } from '../../api.js';
import { memberSearch } from '../../searches.js';
import type { Choice } from '../../ui/picker.js';
import { useWords } from '../../words/index.js';

// Only those who clone need it.
const Picker = lazy(async () => ({ default: (await import('../../ui/picker.js')).Picker }));

/** Whose permissions are copied. */
export function CloneSource({
  member,
  projectId,
  value,
  onChange,
}: {
  readonly member: Shape<'Member'>;
  /** Of whose users somebody is chosen; left out, of all. */
  readonly projectId?: string;
  readonly value: Choice | null;
  readonly onChange: (value: Choice | null) => void;
}) {
  const t = useWords();
  const search = memberSearch(useApi(), { kind: 'client', ...(projectId && { projectId }) });
  return (
    <div className="clone-from">
      <Suspense>
        <Picker
          label={t('permissions.cloneFrom')}
          placeholder={t('permissions.cloneFind')}
          hint={value ? undefined : t('permissions.cloneChoose')}
          search={{
            ...search,
            find: async (text, signal) =>
              (await search.find(text, signal)).filter(({ id }) => id !== member.id),
          }}
          value={value}
          onChange={onChange}
        />
      </Suspense>
    </div>
  );
}
