import { useQuery } from '@tanstack/react-query';
import { reading, useApi } from '../../api.js';
import { Note } from '../../ui/note.js';
import { Failed, Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { switchesOf } from './permission-sets.js';
import { SetInWords } from './set-in-words.js';
import { useSets } from './wizard-data.js';

/** What is copied from somebody: the default, a profile, or switches of its own. */
export function SourceSet({
  id,
  isOwnForbidden,
}: {
  readonly id: string;
  readonly isOwnForbidden: boolean;
}) {
  const t = useWords();
  const { nodes, profiles } = useSets();
  const { data, error, refetch } = useQuery(
    reading(useApi(), '/members/{id}/permissions', { path: { id } }),
  );
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data || !nodes || !profiles) return <Loading lines={1} />;
  const profile = profiles.find((each) =>
    data.mode === 'profile' ? each.id === data.profileId : each.isDefault,
  );
  if (data.mode === 'custom' && isOwnForbidden)
    return <Note tone="warn">{t('create.sourceForbidden')}</Note>;
  return (
    <>
      <p className="small">
        {t(`create.sourceHas.${data.mode}`, { profile: profile?.name ?? '' })}
      </p>
      <SetInWords
        nodes={nodes}
        switches={data.mode === 'custom' ? (data.stored ?? {}) : switchesOf(nodes, profile)}
      />
    </>
  );
}
