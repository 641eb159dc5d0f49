import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { ActionDialog } from '../../ui/dialog.js';
import { useWords } from '../../words/index.js';
import { type ExportChoice, ExportChoiceFields } from '../exports/export-choice.js';
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
  const [choice, setChoice] = useState<ExportChoice>({ by: 'portal', format: 'csv' });
  // Its order is the file's own.
  const { sort: _, ...filter } = membersQuery(search);
  const isFiltered = Object.keys(filter).length > 0;
  const isOfStaff = filter.kind === 'staff';
  const act = async () => {
    await api.POST('/exports', {
      body: { ...choice, ...(isOfStaff && { by: 'portal' }), ...(isFiltered && { filter }) },
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
      <p>{t(`users.${exported(isFiltered, isOfStaff)}`)}</p>
      <ExportChoiceFields value={choice} onChange={setChoice} isOfStaff={isOfStaff} />
    </ActionDialog>
  );
}

/** Without a kind the file holds client users only. */
function exported(isFiltered: boolean, isOfStaff: boolean) {
  if (isOfStaff) return 'exportStaff';
  return isFiltered ? 'exportShown' : 'exportAll';
}
