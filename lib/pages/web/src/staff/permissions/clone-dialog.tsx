import { lazy, Suspense, useState } from 'react';
import { type Shape, useApi } from '../../api.js';
import { useProblemText } from '../../problems.js';
import { ActionDialog } from '../../ui/dialog.js';
import type { ChoicePages } from '../../ui/multi-picker.js';
import { Note } from '../../ui/note.js';
import { NotifyCheck } from '../../ui/notify-check.js';
import type { Choice } from '../../ui/picker.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useMemberChange } from '../users/member-changes.js';
import { useWhatIf } from './what-if.js';
import { fullName } from '../../names.js';

const MultiPicker = lazy(async () => ({
  default: (await import('../../ui/multi-picker.js')).MultiPicker,
}));

/** How many names are asked for at once. */
const AT_ONCE = 100;

interface CloneDialogProps {
  readonly member: Shape<'Member'>;
  /** Copies what counts there; left out, what counts everywhere. */
  readonly project?: { readonly id: string; readonly name: string } | undefined;
  readonly onClose: () => void;
}

/** Gives what one has to others, to all of them or none. */
export function CloneDialog({ member, project, onClose }: CloneDialogProps) {
  const t = useWords();
  const change = useMemberChange();
  const problemText = useProblemText();
  const pages = useTargets(member, project?.id);
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  const [notify, setNotify] = useState(false);
  const name = fullName(member);
  const body = { fromMemberId: member.id, toMemberIds: chosen.map(({ id }) => id) };
  const { preview, error } = useWhatIf(
    ['clone', project?.id, body],
    chosen.length > 0
      ? (api) =>
          project
            ? api.POST('/projects/{projectId}/permissions/clone', {
                path: { projectId: project.id },
                query: { dryRun: true },
                body,
              })
            : api.POST('/permissions/clone', { query: { dryRun: true }, body })
      : null,
  );
  const act = async () => {
    const asked = { ...body, notify };
    await change((api) =>
      project
        ? api.POST('/projects/{projectId}/permissions/clone', {
            path: { projectId: project.id },
            body: asked,
          })
        : api.POST('/permissions/clone', { body: asked }),
    );
    const cloned = { count: chosen.length, name };
    toast(
      project
        ? t('permissions.cloneTo.doneOn', { ...cloned, project: project.name })
        : t('permissions.cloneTo.done', cloned),
    );
  };
  return (
    <ActionDialog
      wide
      title={
        project
          ? t('permissions.cloneTo.titleOn', { name, project: project.name })
          : t('permissions.cloneTo.title', { name })
      }
      action={
        chosen.length > 0
          ? t('permissions.cloneTo.actCount', { count: chosen.length })
          : t('permissions.cloneTo.act')
      }
      isIncomplete={chosen.length === 0 || Boolean(error)}
      onAction={act}
      onClose={onClose}
    >
      <p>
        {project
          ? t('permissions.cloneTo.whatOn', { name, project: project.name })
          : t('permissions.cloneTo.what', { name })}{' '}
        {t('permissions.cloneTo.unsaved')}
      </p>
      <Suspense>
        <MultiPicker
          label={t('permissions.cloneTo.to')}
          find={t('permissions.cloneTo.find')}
          pages={pages}
          value={chosen}
          onChange={setChosen}
        />
      </Suspense>
      {error ? (
        <Note tone="bad" role="alert">
          {problemText(error)}
        </Note>
      ) : (
        preview && (
          <Note role="status">
            {preview.changed === 0
              ? t('permissions.cloneTo.same')
              : t('permissions.cloneTo.preview', { count: preview.changed })}
          </Note>
        )
      )}
      <NotifyCheck notify={notify} onNotify={setNotify} />
    </ActionDialog>
  );
}

/** The client users that can be given a copy, without the one it is of. */
function useTargets(member: Shape<'Member'>, projectId: string | undefined): ChoicePages {
  const api = useApi();
  return {
    key: ['/members', 'targets', member.id, projectId ?? null],
    find: async (q, cursor, signal) => {
      const query = {
        kind: 'client' as const,
        limit: AT_ONCE,
        total: true,
        sort: 'name' as const,
        ...(q && { q }),
        ...(cursor !== null && { cursor }),
      };
      const { items, nextCursor, total } = projectId
        ? await api.GET('/projects/{projectId}/members', { path: { projectId }, query, signal })
        : await api.GET('/members', { query, signal });
      return {
        items: items
          .filter(({ id }) => id !== member.id)
          .map(({ id, name, email, clientName }) => ({
            id,
            name: name || email,
            detail: [name && email, clientName].filter(Boolean).join(' · '),
          })),
        nextCursor,
        // Without itself, unless a search has left it out already.
        total: total === undefined ? undefined : Math.max(0, total - 1),
      };
    },
  };
}
