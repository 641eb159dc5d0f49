import { useQuery } from '@tanstack/react-query';
import { reading, type Shape, useApi } from '../../api.js';
import { Loaded } from '../../ui/loaded.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import { setOf } from '../permissions/set-of.js';
import type { PermissionNode } from '../permissions/tree-model.js';
import { SetInWords } from './set-in-words.js';

interface SourceSetProps {
  readonly id: string;
  readonly nodes: readonly PermissionNode[];
  readonly profiles: readonly Shape<'Profile'>[];
  /** The plan lets nobody have switches of one's own. */
  readonly isOwnForbidden: boolean;
}

/** What is copied from somebody: the default, a profile, or switches of its own. */
export function SourceSet({ id, nodes, profiles, isOwnForbidden }: SourceSetProps) {
  const t = useWords();
  const setting = useQuery(reading(useApi(), '/members/{id}/permissions', { path: { id } }));
  return (
    <Loaded queries={[setting]} lines={1}>
      {(data) => {
        if (data.mode === 'custom' && isOwnForbidden)
          return <Note tone="warn">{t('create.sourceForbidden')}</Note>;
        const profile = profiles.find((each) => each.id === data.profileId)?.name ?? '';
        return (
          <>
            <p className="small">{t(`create.sourceHas.${data.mode}`, { profile })}</p>
            <SetInWords nodes={nodes} switches={setOf(nodes, profiles, data)} />
          </>
        );
      }}
    </Loaded>
  );
}
