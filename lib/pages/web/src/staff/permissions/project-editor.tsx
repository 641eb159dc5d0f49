import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ClienteleClient } from '../../../../../client/index.js';
import { reading, type Shape, useApi } from '../../api.js';
import { fullName, shortName } from '../../names.js';
import { Note } from '../../ui/note.js';
import { NotifyCheck } from '../../ui/notify-check.js';
import type { Choice } from '../../ui/picker.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useMemberChange } from '../users/member-changes.js';
import { CloneSource } from './clone-source.js';
import { EditorFrame } from './editor-frame.js';
import { setOf } from './set-of.js';
import { SourceChoice } from './source-choice.js';
import { changedKeys, type Switches } from './tree-model.js';
import { useMemberLocks } from './use-member-locks.js';
import type { EditedMember } from './use-setting-draft.js';
import { useWhatIf } from './what-if.js';

type Mode = 'none' | 'custom' | 'clone';

interface Draft {
  readonly mode: Mode;
  readonly from: Choice | null;
  readonly switches: Switches | null;
}

interface ProjectEditorProps extends EditedMember {
  readonly project: { readonly id: string; readonly name: string };
  /** What counts on the project. */
  readonly there: Shape<'MemberPermissions'>;
}

/** What a member may do on one project: as everywhere, a set of its own there, or a copy of another's. */
export function ProjectEditor({
  member,
  nodes,
  profiles,
  permissions,
  project,
  there,
  onReload,
}: ProjectEditorProps) {
  const t = useWords();
  const change = useMemberChange();
  const name = shortName(member);
  const everywhere = setOf(nodes, profiles, permissions);
  const before = there.customized ? (there.stored ?? {}) : everywhere;
  const saved: Draft = there.customized
    ? { mode: 'custom', from: null, switches: before }
    : { mode: 'none', from: null, switches: null };
  const [draft, setDraft] = useState<Draft | null>(null);
  const [notify, setNotify] = useState(false);
  const now = draft ?? saved;
  const { mode, from } = now;
  const source = useThere(from, project.id, { nodes, profiles });
  const value =
    mode === 'none' ? everywhere : ((mode === 'custom' ? now.switches : source) ?? before);
  const { locks, isPlanAgainst, plan } = useMemberLocks(member, nodes);
  const moved = changedKeys(nodes, value, before).length;
  const isChanged =
    mode === 'clone' ? source !== null : (mode === 'custom') !== there.customized || moved > 0;
  const removes = mode === 'none' && there.customized;
  const path = { projectId: project.id, memberId: member.id };
  const put = (api: ClienteleClient, how: { readonly dryRun?: true; readonly notify?: boolean }) =>
    api.PUT('/projects/{projectId}/members/{memberId}/permissions', {
      path,
      query: { dryRun: how.dryRun ?? false },
      body: {
        permissions: value,
        version: there.version,
        ...(how.notify !== undefined && { notify: how.notify }),
      },
    });
  const { preview, error, isChecking, again } = useWhatIf(
    [member.id, project.id, there.version, value],
    isChanged && !removes ? (api) => put(api, { dryRun: true }) : null,
  );
  const gains = preview && (preview.members[0] ?? { gained: [], lost: [] });
  const save = async () => {
    if (removes)
      await change((api) =>
        api.DELETE('/projects/{projectId}/members/{memberId}/permissions', {
          path,
          query: { notify },
        }),
      );
    else await change((api) => put(api, { notify }));
    await onReload();
    setDraft(null);
    toast(
      removes
        ? t('permissions.changes.removed', { name, project: project.name })
        : t('permissions.changes.saved', { name: fullName(member) }),
    );
  };
  return (
    <>
      <SourceChoice
        value={mode}
        onChange={(next: Mode) =>
          setDraft({
            ...now,
            mode: next,
            switches: now.switches ?? (next === 'custom' ? value : null),
          })
        }
        lead={t(`permissions.leadOn.${mode}`, { name, project: project.name })}
        modes={(['none', 'custom', 'clone'] as const).map((id) => ({
          id,
          label: t(`permissions.modeOn.${id}`),
          isOff: isPlanAgainst && id !== 'none' && id !== mode,
        }))}
      />
      {isPlanAgainst && <Note tone="warn">{t('permissions.planAgainst', { plan })}</Note>}
      {mode === 'clone' && (
        <CloneSource
          member={member}
          projectId={project.id}
          value={from}
          onChange={(next) => setDraft({ ...now, from: next })}
        />
      )}
      <EditorFrame
        tree={{
          nodes,
          value,
          before,
          locks,
          isReadOnly: mode !== 'custom' || isPlanAgainst,
          onChange: (switches) => setDraft({ ...now, mode: 'custom', switches }),
        }}
        isHint={mode !== 'custom' && !isPlanAgainst}
        clientName={member.clientName ?? ''}
        name={name}
        isChanged={isChanged}
        moved={mode === saved.mode ? moved : 0}
        effect={removes ? whatReturns(permissions, there) : gains}
        isChecking={isChecking}
        error={error}
        onReload={async () => {
          await onReload();
          await again();
        }}
        onDiscard={() => setDraft(null)}
        onSave={save}
        {...(removes && { saveLabel: t('permissions.changes.remove') })}
        told={<NotifyCheck name={name} notify={notify} onNotify={setNotify} />}
      />
    </>
  );
}

/** What becomes of keys when what counts everywhere takes the place of a set for one project. */
function whatReturns(everywhere: Shape<'MemberPermissions'>, there: Shape<'MemberPermissions'>) {
  const keys = Object.keys(everywhere.effective);
  const [will, has] = [everywhere.effective, there.effective];
  return {
    gained: keys.filter((key) => will[key] && !has[key]),
    lost: keys.filter((key) => !will[key] && has[key]),
  };
}

/** The switches that decide for somebody on a project; null as long as they are not known. */
function useThere(
  from: Choice | null,
  projectId: string,
  { nodes, profiles }: Pick<EditedMember, 'nodes' | 'profiles'>,
): Switches | null {
  const { data } = useQuery({
    ...reading(useApi(), '/members/{id}/permissions', {
      path: { id: from?.id ?? '' },
      query: { projectId },
    }),
    enabled: from !== null,
  });
  if (!data) return null;
  return data.customized ? (data.stored ?? {}) : setOf(nodes, profiles, data);
}
