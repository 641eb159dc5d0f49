import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isCode, type ClienteleClient } from '../../../../../client/index.js';
import { reading, type Shape, useApi } from '../../api.js';
import { shortName } from '../../names.js';
import { Check } from '../../ui/field.js';
import { Note } from '../../ui/note.js';
import type { Choice } from '../../ui/picker.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useMemberChange } from '../users/member-changes.js';
import { CloneSource } from './clone-source.js';
import { EditorFrame } from './editor-frame.js';
import { OwnPlaces } from './own-places.js';
import { ProfileChoice } from './profile-choice.js';
import { setOf } from './set-of.js';
import { SourceChoice } from './source-choice.js';
import { changedKeys, type PermissionNode, type Switches } from './tree-model.js';
import { useMemberLocks } from './use-member-locks.js';
import { useWhatIf } from './what-if.js';

type Mode = 'default' | 'profile' | 'custom' | 'clone';

/** What an editor of a member's permissions works with. */
export interface EditedMember {
  readonly member: Shape<'Member'>;
  readonly nodes: readonly PermissionNode[];
  readonly profiles: readonly Shape<'Profile'>[];
  /** What counts portal-wide. */
  readonly permissions: Shape<'MemberPermissions'>;
  /** Fetches anew what is edited. */
  readonly onReload: () => Promise<unknown>;
}

/** What has been chosen and is not saved yet. */
interface Draft {
  readonly mode: Mode;
  readonly profileId: string | null;
  readonly from: Choice | null;
  /** The switches of its own set, once it has one. */
  readonly switches: Switches | null;
}

/** What a member may do portal-wide: default, a profile, a set of its own, or a copy of another's. */
export function EverywhereEditor(edited: EditedMember) {
  const { member, nodes, profiles, onReload } = edited;
  const t = useWords();
  const change = useMemberChange();
  const name = shortName(member);
  const [notify, setNotify] = useState(false);
  const draft = useDraft(edited);
  const { now, setDraft, value, before, locks, isPlanAgainst, isChanged, put, whatIf } = draft;
  const { preview, error, isChecking, again } = whatIf;
  const { mode } = now;
  const save = async () => {
    await change((api) => put(api, { notify }));
    await onReload();
    setDraft(null);
    toast(t('permissions.changes.saved', { name: member.name || member.email }));
  };
  const choose = (next: Mode) =>
    setDraft({
      ...now,
      mode: next,
      // A set of its own starts from what stands there.
      switches: now.switches ?? (next === 'custom' ? value : null),
    });
  const profile = profiles.find(({ isDefault }) => isDefault)?.name ?? '';
  return (
    <>
      <SourceChoice
        value={mode}
        onChange={choose}
        lead={t(`permissions.lead.${mode}`, { name, profile })}
        modes={(['default', 'profile', 'custom', 'clone'] as const).map((id) => ({
          id,
          label: t(`permissions.mode.${id}`),
          isOff: id === 'custom' && isPlanAgainst && mode !== 'custom',
        }))}
      />
      {isPlanAgainst && <Note tone="warn">{t('permissions.planAgainst')}</Note>}
      {mode === 'profile' && (
        <ProfileChoice
          profiles={profiles}
          value={now.profileId}
          onChange={(profileId) => setDraft({ ...now, profileId })}
        />
      )}
      {mode === 'clone' && (
        <CloneSource
          member={member}
          value={now.from}
          onChange={(from) => setDraft({ ...now, from })}
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
        moved={draft.moved}
        effect={preview && (preview.members[0] ?? { gained: [], lost: [] })}
        isChecking={isChecking}
        error={error}
        isStale={isCode(error, 'STALE_VERSION')}
        onReload={async () => {
          await onReload();
          await again();
        }}
        onDiscard={() => setDraft(null)}
        onSave={save}
        told={
          <Check
            label={t('common.notify', { name })}
            hint={notify ? undefined : t('common.nobodyTold')}
            checked={notify}
            onChange={(event) => setNotify(event.target.checked)}
          />
        }
      >
        <OwnPlaces member={member} />
        {preview && preview.invitationsVoided.length > 0 && (
          <Note tone="warn">
            {t('permissions.changes.voided', { count: preview.invitationsVoided.length, name })}
          </Note>
        )}
        {member.invitation && isChanged && (
          <Note>{t('permissions.changes.inviter', { name })}</Note>
        )}
      </EditorFrame>
    </>
  );
}

/** What is chosen, what it comes to, and what saving it would do. */
function useDraft({ member, nodes, profiles, permissions }: EditedMember) {
  const saved: Draft = {
    mode: permissions.mode,
    profileId: permissions.profileId,
    from: null,
    switches: permissions.mode === 'custom' ? (permissions.stored ?? {}) : null,
  };
  const [draft, setDraft] = useState<Draft | null>(null);
  const now = draft ?? saved;
  const { mode, profileId, from, switches } = now;
  const source = useSource(from, nodes, profiles);
  const before = setOf(nodes, profiles, permissions);
  const chosen =
    mode === 'clone'
      ? source
      : mode === 'custom'
        ? switches
        : setOf(nodes, profiles, { mode, profileId, stored: null });
  const value = chosen ?? before;
  const { effective, version } = permissions;
  const held = useMemberLocks({ member, nodes, effective });
  const moved = changedKeys(nodes, value, before).length;
  const isComplete = mode === 'profile' ? profileId !== null : mode !== 'clone' || from !== null;
  const isOther = mode !== saved.mode || (mode === 'profile' && profileId !== saved.profileId);
  const isChanged = isComplete && (isOther || moved > 0);
  const put = (
    api: ClienteleClient,
    how: { readonly dryRun: true } | { readonly notify: boolean },
  ) =>
    api.PUT('/members/{id}/permissions', {
      path: { id: member.id },
      ...('dryRun' in how && { query: how }),
      body: { ...bodyOf(now), version, ...('notify' in how && how) },
    });
  const whatIf = useWhatIf(
    [member.id, version, bodyOf(now)],
    isChanged && held.isReady ? (api) => put(api, { dryRun: true }) : null,
  );
  return {
    now,
    setDraft,
    value,
    before,
    isChanged,
    moved: mode === saved.mode ? moved : 0,
    put,
    whatIf,
    locks: held.locks,
    isPlanAgainst: held.isPlanAgainst,
  };
}

/** The switches of whom is copied from; null as long as they are not known. */
function useSource(
  from: Choice | null,
  nodes: readonly PermissionNode[],
  profiles: readonly Shape<'Profile'>[],
): Switches | null {
  const { data } = useQuery({
    ...reading(useApi(), '/members/{id}/permissions', { path: { id: from?.id ?? '' } }),
    enabled: from !== null,
  });
  return data ? setOf(nodes, profiles, data) : null;
}

function bodyOf({ mode, profileId, from, switches }: Draft) {
  return {
    mode,
    ...(mode === 'profile' && profileId !== null && { profileId }),
    ...(mode === 'custom' && { permissions: switches ?? {} }),
    ...(mode === 'clone' && from && { fromMemberId: from.id }),
  };
}
