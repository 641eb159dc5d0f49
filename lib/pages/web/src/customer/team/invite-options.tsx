import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { reading, useApi } from '../../api.js';
import { memberSearch } from '../../searches.js';
import { moment, toInput } from '../../times.js';
import { SelectField, TextArea, TextField } from '../../ui/field.js';
import { Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { useOwnMember, useRights } from '../rights.js';

// Fetched with the first colleague that is to be like another.
const Picker = lazy(async () => ({ default: (await import('../../ui/picker.js')).Picker }));

/** What an invitation has besides an address and a role. */
export interface Options {
  readonly message: string;
  /** As the field has it; empty for none. */
  readonly until: string;
  readonly permissions:
    | { readonly mode: 'default' }
    | { readonly mode: 'profile'; readonly profileId: string }
    | { readonly mode: 'clone'; readonly fromMemberId: string };
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
  const { mayEdit } = useRights();
  const latest = useOwnMember()?.accessUntil ?? null;
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
            type="datetime-local"
            label={t('team.invite.until')}
            hint={
              latest
                ? t('team.invite.untilOwn', { until: moment(latest) })
                : t('team.invite.untilHint')
            }
            max={latest ? toInput(latest) : undefined}
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
  const others = profiles.data?.items.filter(({ isDefault }) => !isDefault) ?? [];
  const [first] = others;
  const choose = (mode: string) => {
    if (mode === 'profile' && first)
      onChange({ ...value, permissions: { mode, profileId: first.id } });
    else if (mode === 'clone') onChange({ ...value, permissions: { mode, fromMemberId: '' } });
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
      {permissions.mode === 'clone' && <Like value={value} onChange={onChange} />}
    </>
  );
}

function Like({ value, onChange }: PermissionsProps) {
  const t = useWords();
  const api = useApi();
  const from = value.permissions.mode === 'clone' ? value.permissions.fromMemberId : '';
  const chosen = useQuery({
    ...reading(api, '/members/{id}', { path: { id: from } }),
    enabled: from !== '',
  });
  const choice =
    from && chosen.data ? { id: from, name: chosen.data.name || chosen.data.email } : null;
  return (
    <Suspense fallback={<Loading lines={1} />}>
      <Picker
        label={t('team.invite.like')}
        hint={t('team.invite.likeHint')}
        search={memberSearch(api)}
        value={choice}
        onChange={(picked) =>
          onChange({ ...value, permissions: { mode: 'clone', fromMemberId: picked?.id ?? '' } })
        }
      />
    </Suspense>
  );
}
