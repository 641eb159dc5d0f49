import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { ActionDialog } from '../../ui/dialog.js';
import { SelectField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { membersQuery, type UsersSearch } from './users-search.js';

/** Has an export made of the users that the page shows, and goes to where it can be fetched. */
export function ExportDialog({
  search,
  onClose,
}: {
  readonly search: UsersSearch;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const api = useApi();
  const navigate = useNavigate();
  const [by, setBy] = useState<'portal' | 'project'>('portal');
  const [format, setFormat] = useState<'csv' | 'xlsx'>('csv');
  // Its order is the file's own.
  const { sort: _, ...filter } = membersQuery(search);
  const act = async () => {
    await api.POST('/exports', {
      body: { by, format, ...(Object.keys(filter).length > 0 && { filter }) },
    });
    await navigate({ to: pathTo('staff', 'exports') });
  };
  return (
    <ActionDialog
      title={t('users.exportTitle')}
      action={t('users.export')}
      onAction={act}
      onClose={onClose}
    >
      <p>{t(Object.keys(filter).length > 0 ? 'users.exportShown' : 'users.exportAll')}</p>
      <SelectField
        label={t('users.exportBy')}
        value={by}
        onChange={(event) => setBy(event.target.value as typeof by)}
      >
        <option value="portal">{t('users.exportPortal')}</option>
        <option value="project">{t('users.exportProject')}</option>
      </SelectField>
      <SelectField
        label={t('users.exportFormat')}
        value={format}
        onChange={(event) => setFormat(event.target.value as typeof format)}
      >
        <option value="csv">CSV</option>
        <option value="xlsx">Excel (xlsx)</option>
      </SelectField>
    </ActionDialog>
  );
}
