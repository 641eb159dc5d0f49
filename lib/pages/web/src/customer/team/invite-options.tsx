import { useQuery } from '@tanstack/react-query';
import { reading, useApi } from '../../api.js';
import { dayOf } from '../../ends.js';
import { useZone } from '../../portal.js';
import { endText } from '../../times.js';
import { SelectField, TextArea, TextField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import type { Choice } from '../../ui/picker.js';
import { useRights } from '../rights.js';
import { LikeField } from './like-field.js';

/** What an invitation has besides an address and a role. */
export interface Options {
  readonly message: string;
  /** As the field has it; empty for none. */
  readonly until: string;
  readonly permissions:
    | { readonly mode: 'default' }
    | { readonly mode: 'profile'; readonly profileId: string }
    | { readonly mode: 'clone'; readonly from: Choice | null };
}

/** An invitation without any of that. */
export const NO_OPTIONS: Options = { message: '', until: '', permissions: { mode: 'default' } };

/** A message, and for those who may give them an end and permissions. */
export function InviteOptions({
  value,
  onChange,
}: {
  readonly value: Options;
  readonly onChange: (value: Options) => void;
}) {
  const t = useWords();
  const { me, mayEdit } = useRights();
  const zone = useZone();
  const latest = me.membership?.accessUntil ?? null;
  return (
    <div className={mayEdit ? 'two' : 'stack'}>
      <TextArea
        optional
        label={t('team.invite.message')}
        hint={t('team.invite.messageHint')}
        maxLength={1000}
        value={value.message}
        onChange={(event) => onChange({ ...value, message: event.target.value })}
      />
      {mayEdit && (
        <div className="stack">
          <TextField
            optional
            type="date"
            label={t('team.invite.until')}
            hint={
              latest
                ? t('team.invite.untilOwn', { until: endText(latest, zone) })
                : t('team.invite.untilHint', { zone })
            }
            max={latest ? dayOf(latest, zone) : undefined}
            value={value.until}
            onChange={(event) => onChange({ ...value, until: event.target.value })}
          />
          <Permissions value={value} onChange={onChange} />
        </div>
      )}
    </div>
  );
}

interface PermissionsProps {
  readonly value: Options;
  readonly onChange: (value: Options) => void;
}

/** Where the permissions come from: the default, a profile, a colleague. They can be changed one by one afterwards. */
function Permissions({ value, onChange }: PermissionsProps) {
  const t = useWords();
  const { permissions } = value;
  const profiles = useQuery(reading(useApi(), '/profiles', { query: { limit: 200 } }));
  const mine = new Set(useRights().me.permissions);
  // What oneself lacks cannot be given by a profile either.
  const others = (profiles.data?.items ?? []).filter(
    ({ isDefault, permissions: set }) =>
      !isDefault && Object.entries(set).every(([key, isOn]) => !isOn || mine.has(key)),
  );
  const [first] = others;
  const choose = (mode: string) => {
    if (mode === 'profile' && first)
      onChange({ ...value, permissions: { mode, profileId: first.id } });
    else if (mode === 'clone') onChange({ ...value, permissions: { mode, from: null } });
    else onChange({ ...value, permissions: { mode: 'default' } });
  };
  return (
    <>
      <SelectField
        label={t('team.invite.permissions')}
        hint={t('team.invite.permissionsHint')}
        value={permissions.mode}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="default">{t('team.invite.mode.default')}</option>
        {first && <option value="profile">{t('team.invite.mode.profile')}</option>}
        <option value="clone">{t('team.invite.mode.clone')}</option>
      </SelectField>
      {permissions.mode === 'profile' && (
        <SelectField
          label={t('team.invite.profile')}
          value={permissions.profileId}
          onChange={({ target }) =>
            onChange({ ...value, permissions: { mode: 'profile', profileId: target.value } })
          }
        >
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {permissions.mode === 'clone' && (
        <LikeField
          value={permissions.from}
          onChange={(from) => onChange({ ...value, permissions: { mode: 'clone', from } })}
        />
      )}
    </>
  );
}
