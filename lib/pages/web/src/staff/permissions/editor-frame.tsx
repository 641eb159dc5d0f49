import { type ReactNode, useState } from 'react';
import { isCode } from '../../../../../client/index.js';
import { useProblemText } from '../../problems.js';
import { Button } from '../../ui/button.js';
import { LeaveGuard } from '../../ui/leave-guard.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import { PermissionTree, type TreeProps } from './permission-tree.js';
import { WhatChanges } from './what-changes.js';

interface EditorFrameProps {
  readonly tree: TreeProps;
  /** Says how single switches can be moved, where they cannot. */
  readonly isHint: boolean;
  readonly clientName: string;
  /** Whom it is about, in short. */
  readonly name: string;
  /** Whether there is something to save. */
  readonly isChanged: boolean;
  /** How many switches have been moved; 0 where not that is what is saved. */
  readonly moved: number;
  readonly effect:
    { readonly gained: readonly string[]; readonly lost: readonly string[] } | undefined;
  readonly isChecking: boolean;
  /** What stands against the change. */
  readonly error: unknown;
  readonly onReload: () => Promise<unknown>;
  readonly onDiscard: () => void;
  readonly onSave: () => Promise<unknown>;
  readonly saveLabel?: string;
  /** Who is told. */
  readonly told: ReactNode;
  readonly children?: ReactNode;
}

/** Switches, and beside them what saving would change, with the buttons for it. */
export function EditorFrame({
  tree,
  isHint,
  clientName,
  name,
  isChanged,
  moved,
  effect,
  isChecking,
  error,
  onReload,
  onDiscard,
  onSave,
  saveLabel,
  told,
  children,
}: EditorFrameProps) {
  const t = useWords();
  const problemText = useProblemText();
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const save = async () => {
    setSaving(true);
    setProblem(null);
    try {
      await onSave();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setSaving(false);
    }
  };
  const reload = async () => {
    setProblem(null);
    await onReload();
  };
  // Somebody else was faster: it is fetched anew, and what was chosen stays.
  const isStale = isCode(error, 'STALE_VERSION');
  const isConflict = isStale || isCode(problem, 'STALE_VERSION');
  const count = moved > 0 ? t('permissions.changes.saveCount', { count: moved }) : null;
  return (
    <div className="split">
      <LeaveGuard isOfAddress wouldLose={() => isChanged && !isSaving} />
      <div className="stack">
        {isHint && <p className="small muted">{t('permissions.readOnly')}</p>}
        <PermissionTree {...tree} />
      </div>
      <WhatChanges
        nodes={tree.nodes}
        value={tree.value}
        before={tree.before}
        {...(tree.locks && { locks: tree.locks })}
        clientName={clientName}
        isChanged={isChanged}
        effect={effect}
        isChecking={isChecking}
        error={isStale ? null : error}
        noEffect={t('permissions.changes.noEffect', { name })}
        footer={
          <>
            {isConflict ? (
              <Note tone="warn" role="alert">
                <p>{t('refusals.STALE_VERSION')}</p>
                <Button onClick={() => void reload()}>{t('common.reload')}</Button>
              </Note>
            ) : (
              problem !== null && (
                <Note tone="bad" role="alert">
                  {problemText(problem)}
                </Note>
              )
            )}
            {isChanged && <p className="small muted">{t('permissions.changes.when', { name })}</p>}
            {isChanged && told}
            <div className="row full">
              <Button disabled={!isChanged} onClick={onDiscard}>
                {t('permissions.changes.discard')}
              </Button>
              <Button
                look="primary"
                className="grow"
                busy={isSaving}
                disabled={!isChanged || Boolean(error)}
                onClick={() => void save()}
              >
                {saveLabel ?? count ?? t('permissions.changes.save')}
              </Button>
            </div>
          </>
        }
      >
        {children}
      </WhatChanges>
    </div>
  );
}
