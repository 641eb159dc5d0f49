import { useState } from 'react';
import { isCode, type ClienteleClient } from '../../../../../client/index.js';
import type { Shape } from '../../api.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { LeaveGuard } from '../../ui/leave-guard.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { PermissionTree } from '../permissions/permission-tree.js';
import { changedKeys, type PermissionNode, type Switches } from '../permissions/tree-model.js';
import { fullSet } from '../permissions/use-catalogue.js';
import { WhatChanges } from '../permissions/what-changes.js';
import { useWhatIf } from '../permissions/what-if.js';
import { Concerned, unionOf } from './concerned.js';
import { useProfileChange } from './use-profile-change.js';
import { useRoleNotes } from './use-role-notes.js';

interface ProfileEditorProps {
  readonly nodes: readonly PermissionNode[];
  readonly profile: Shape<'Profile'>;
  readonly onReload: () => Promise<unknown>;
}

/** A profile's name and switches, and beside them for whom what would change. */
export function ProfileEditor({ nodes, profile, onReload }: ProfileEditorProps) {
  const t = useWords();
  const change = useProfileChange();
  const notes = useRoleNotes(nodes);
  const before = fullSet(nodes, profile);
  const [name, setName] = useState<string | null>(null);
  const [switches, setSwitches] = useState<Switches | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const value = switches ?? before;
  const moved = changedKeys(nodes, value, before).length;
  const isRenamed = name !== null && name.trim() !== profile.name;
  const isChanged = moved > 0 || isRenamed;
  const patch = (api: ClienteleClient, dryRun: boolean) =>
    api.PATCH('/profiles/{id}', {
      path: { id: profile.id },
      query: { dryRun },
      body: {
        ...(isRenamed && { name }),
        ...(moved > 0 && { permissions: value }),
        version: profile.version,
      },
    });
  const { preview, error, isChecking } = useWhatIf(
    [profile.id, profile.version, value],
    moved > 0 ? (api) => patch(api, true) : null,
  );
  const isStale = isCode(error, 'STALE_VERSION');
  const discard = () => {
    setName(null);
    setSwitches(null);
    setProblem(null);
  };
  const save = async () => {
    setSaving(true);
    setProblem(null);
    try {
      await change((api) => patch(api, false));
      discard();
      toast(t('profiles.saved', { name: name ?? profile.name }));
    } catch (failure) {
      setProblem(failure);
    } finally {
      setSaving(false);
    }
  };
  const count = moved + (isRenamed ? 1 : 0);
  return (
    <div className="split">
      <LeaveGuard wouldLose={() => isChanged && !isSaving} />
      <div className="stack">
        <TextField
          required
          maxLength={200}
          label={t('profiles.name')}
          value={name ?? profile.name}
          error={name?.trim() === '' ? t('profiles.nameNeeded') : null}
          onChange={(event) => setName(event.target.value)}
        />
        <PermissionTree
          nodes={nodes}
          value={value}
          before={before}
          notes={notes}
          onChange={setSwitches}
        />
      </div>
      <WhatChanges
        nodes={nodes}
        value={{}}
        isChanged={isChanged}
        effect={moved > 0 ? preview && unionOf(preview) : { gained: [], lost: [] }}
        isChecking={isChecking}
        error={isStale ? null : error}
        noEffect={t('profiles.noEffect')}
        footer={
          <>
            <ProblemNote
              error={isStale ? error : problem}
              onReload={onReload}
              onDone={() => setProblem(null)}
            />
            {isChanged && <p className="small muted">{t('profiles.when')}</p>}
            <div className="row full">
              <Button disabled={!isChanged} onClick={discard}>
                {t('permissions.changes.discard')}
              </Button>
              <Button
                look="primary"
                className="grow"
                busy={isSaving}
                disabled={!isChanged || Boolean(error) || name?.trim() === ''}
                onClick={() => void save()}
              >
                {count === 0 ? t('common.save') : t('permissions.changes.saveCount', { count })}
              </Button>
            </div>
          </>
        }
      >
        {moved > 0 && preview && <Concerned preview={preview} />}
      </WhatChanges>
    </div>
  );
}
