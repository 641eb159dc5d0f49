import { useState } from 'react';
import { fullName, shortName } from '../../names.js';
import { EditorFrame } from '../../staff/permissions/editor-frame.js';
import { ProfileChoice } from '../../staff/permissions/profile-choice.js';
import { SourceChoice } from '../../staff/permissions/source-choice.js';
import {
  type EditedMember,
  type SettingMode,
  useSettingDraft,
} from '../../staff/permissions/use-setting-draft.js';
import { useMemberChange } from '../../staff/users/member-changes.js';
import { Check } from '../../ui/field.js';
import { Note } from '../../ui/note.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { LikeField } from './like-field.js';
import { useColleagueLocks } from './use-colleague-locks.js';

/** A colleague's permissions: the default, a profile, switches, or a copy; what oneself lacks cannot be given. */
export function ColleagueEditor(edited: EditedMember) {
  const { member, nodes, profiles, onReload } = edited;
  const t = useWords();
  const change = useMemberChange();
  const name = shortName(member);
  const [notify, setNotify] = useState(false);
  const { now, setDraft, value, before, isChanged, moved, put, whatIf } = useSettingDraft(edited);
  const { locks, notes } = useColleagueLocks(member, nodes, before);
  const { preview, error, isChecking, again } = whatIf;
  const { mode } = now;
  const hasProfiles = profiles.some(({ isDefault }) => !isDefault);
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
      switches: now.switches ?? (next === 'custom' ? value : null),
    });
  return (
    <>
      <SourceChoice
        value={mode}
        onChange={choose}
        lead={t(`permissions.lead.${mode}`, {
          name,
          profile: profiles.find(({ isDefault }) => isDefault)?.name ?? '',
        })}
        modes={(['default', 'profile', 'custom', 'clone'] as const).map((id) => ({
          id,
          label: t(`permissions.mode.${id}`),
          isOff: id === 'profile' && !hasProfiles && mode !== 'profile',
        }))}
      />
      {mode === 'profile' && (
        <ProfileChoice
          profiles={profiles}
          value={now.profileId}
          onChange={(profileId) => setDraft({ ...now, profileId })}
        />
      )}
      {mode === 'clone' && (
        <LikeField
          except={member.id}
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
          notes,
          isReadOnly: mode !== 'custom',
          onChange: (switches) => setDraft({ ...now, mode: 'custom', switches }),
        }}
        isHint={mode !== 'custom'}
        clientName={member.clientName ?? ''}
        name={name}
        isChanged={isChanged}
        moved={moved}
        effect={preview && (preview.members[0] ?? { gained: [], lost: [] })}
        isChecking={isChecking}
        error={error}
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
        {member.invitation && isChanged && (
          <Note>{t('permissions.changes.inviter', { name })}</Note>
        )}
      </EditorFrame>
    </>
  );
}
