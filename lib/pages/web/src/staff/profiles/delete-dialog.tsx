import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { ActionDialog } from '../../ui/dialog.js';
import { SelectField } from '../../ui/field.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useProfileChange } from './use-profile-change.js';

interface DeleteDialogProps {
  readonly profile: Shape<'Profile'>;
  readonly others: readonly Shape<'Profile'>[];
  readonly onClose: () => void;
}

/** Deletes a profile; whoever has it has another one then. */
export function DeleteDialog({ profile, others, onClose }: DeleteDialogProps) {
  const t = useWords();
  const navigate = useNavigate();
  const change = useProfileChange();
  const { id, name, isDefault } = profile;
  const [heir, setHeir] = useState(
    () => others.find((other) => other.isDefault)?.id ?? others[0]?.id ?? '',
  );
  const act = async () => {
    await change(async (api) => {
      await api.DELETE('/profiles/{id}', {
        path: { id },
        query: { ...(heir !== '' && { replaceWith: heir }) },
      });
      // Before all is fetched anew: this page has nothing to show any more.
      await navigate({ to: pathTo('staff', 'profiles') });
    });
    toast(t('profiles.deleted', { name }));
  };
  return (
    <ActionDialog
      look="bad"
      title={t('profiles.deleteTitle', { name })}
      action={t('profiles.deleteAct')}
      onAction={act}
      onClose={onClose}
    >
      <p>{t(isDefault ? 'profiles.deleteDefault' : 'profiles.deleteWhat', { name })}</p>
      <SelectField
        label={t('profiles.heir')}
        hint={t('profiles.heirHint')}
        value={heir}
        onChange={(event) => setHeir(event.target.value)}
      >
        {!isDefault && <option value="">{t('profiles.noHeir')}</option>}
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
      </SelectField>
    </ActionDialog>
  );
}
