import type { Shape } from '../../api.js';
import { ActionDialog } from '../../ui/dialog.js';
import { Loading } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import type { PermissionNode } from '../permissions/tree-model.js';
import { Keys } from '../permissions/what-changes.js';
import { useWhatIf } from '../permissions/what-if.js';
import { Concerned, unionOf } from './concerned.js';
import { useProfileChange } from './use-profile-change.js';

interface DefaultDialogProps {
  readonly nodes: readonly PermissionNode[];
  readonly profile: Shape<'Profile'>;
  readonly onClose: () => void;
}

/** Makes a profile the default one, after saying for whom what changes. */
export function DefaultDialog({ nodes, profile, onClose }: DefaultDialogProps) {
  const t = useWords();
  const change = useProfileChange();
  const { id, name, version } = profile;
  const call = { path: { id }, body: { isDefault: true as const, version } };
  const { preview } = useWhatIf(['default', id, version], (api) =>
    api.PATCH('/profiles/{id}', { ...call, query: { dryRun: true } }),
  );
  const act = async () => {
    await change((api) => api.PATCH('/profiles/{id}', call));
    toast(t('profiles.defaultDone', { name }));
  };
  return (
    <ActionDialog
      title={t('profiles.defaultTitle', { name })}
      action={t('profiles.makeDefaultAct')}
      onAction={act}
      onClose={onClose}
    >
      <p>{t('profiles.defaultWhat', { name })}</p>
      {preview ? (
        preview.changed === 0 ? (
          <p className="small">{t('profiles.noEffect')}</p>
        ) : (
          <>
            <Keys kind="gained" nodes={nodes} keys={unionOf(preview).gained} />
            <Keys kind="lost" nodes={nodes} keys={unionOf(preview).lost} />
            <Concerned preview={preview} />
          </>
        )
      ) : (
        <Loading lines={2} />
      )}
      <p className="small muted">{t('profiles.when')}</p>
    </ActionDialog>
  );
}
