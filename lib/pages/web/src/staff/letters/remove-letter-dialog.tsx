import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { usePages } from '../../pages.js';
import { ActionDialog } from '../../ui/dialog.js';
import { SelectField } from '../../ui/field.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useLetterChange } from './letter-changes.js';

type Template = Shape<'InvitationTemplate'>;

/** Asks before a letter is deleted, and which one takes its place. */
export function RemoveLetterDialog({
  template,
  onClose,
}: {
  readonly template: Template;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const navigate = useNavigate();
  const change = useLetterChange();
  const { id, name, kind, isDefault, version } = template;
  const pages = usePages('/invitation-templates', { query: { kind } });
  const heirs = pages.rows?.filter((each) => each.id !== id) ?? [];
  const [heir, setHeir] = useState('');
  const act = async () => {
    await change(async (api) => {
      // Without an heir the built-in text comes back first: a default one is not deleted.
      if (isDefault && heir === '')
        await api.PATCH('/invitation-templates/{id}', {
          path: { id },
          body: { isDefault: false, version },
        });
      await api.DELETE('/invitation-templates/{id}', {
        path: { id },
        query: heir === '' ? {} : { replaceWith: heir },
      });
      // Away first: its page would ask for what is gone.
      if (window.location.pathname.includes(id)) await navigate({ to: pathTo('staff', 'letters') });
    });
    toast(t('letters.removed', { name }));
  };
  return (
    <ActionDialog
      title={t('letters.removeTitle', { name })}
      action={t('letters.removeAct', { name })}
      look="bad"
      onAction={act}
      onClose={onClose}
    >
      <p>{t(kind === 'invitation' ? 'letters.removeInvitation' : 'letters.removeLetter')}</p>
      <SelectField
        label={t('letters.heir')}
        hint={isDefault ? t('letters.heirDefault') : undefined}
        value={heir}
        onChange={(event) => setHeir(event.target.value)}
      >
        <option value="">{t(isDefault ? 'letters.builtIn' : 'letters.theDefault')}</option>
        {heirs.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </SelectField>
      <p className="muted small">{t('common.nobodyTold')}</p>
    </ActionDialog>
  );
}
