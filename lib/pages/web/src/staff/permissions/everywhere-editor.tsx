import { useState } from 'react';
import { fullName, shortName } from '../../names.js';
import { Note } from '../../ui/note.js';
import { NotifyCheck } from '../../ui/notify-check.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useMemberChange } from '../users/member-changes.js';
import { CloneSource } from './clone-source.js';
import { EditorFrame } from './editor-frame.js';
import { OwnPlaces } from './own-places.js';
import { ProfileChoice } from './profile-choice.js';
import { SourceChoice } from './source-choice.js';
import { useMemberLocks } from './use-member-locks.js';
import { type EditedMember, type SettingMode, useSettingDraft } from './use-setting-draft.js';

/** What a member may do portal-wide: default, a profile, a set of its own, or a copy of another's. */
export function EverywhereEditor(edited: EditedMember) {
  const { member, nodes, profiles, onReload } = edited;
  const t = useWords();
  const change = useMemberChange();
  const name = shortName(member);
  const [notify, setNotify] = useState(false);
  const held = useMemberLocks(member, nodes);
  const { locks, isPlanAgainst, plan } = held;
  const draft = useSettingDraft(edited);
  const { now, setDraft, value, before, isChanged, put, whatIf } = draft;
  const { preview, error, isChecking, again } = whatIf;
  const { mode } = now;
  const save = async () => {
    await change((api) => put(api, { notify }));
    await onReload();
    setDraft(null);
    toast(t('permissions.changes.saved', { name: fullName(member) }));
  };
  const choose = (next: SettingMode) =>
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
      {isPlanAgainst && <Note tone="warn">{t('permissions.planAgainst', { plan })}</Note>}
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
        onReload={async () => {
          await onReload();
          await again();
        }}
        onDiscard={() => setDraft(null)}
        onSave={save}
        told={<NotifyCheck name={name} notify={notify} onNotify={setNotify} />}
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
