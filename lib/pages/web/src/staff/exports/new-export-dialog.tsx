import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useApi } from '../../api.js';
import { clientSearch, hostSearch } from '../../searches.js';
import { ActionDialog } from '../../ui/dialog.js';
import { SelectField } from '../../ui/field.js';
import type { Choice } from '../../ui/picker.js';
import { useWords } from '../../words/index.js';
import { type ExportChoice, ExportChoiceFields } from './export-choice.js';

// As the dialog around it, fetched when it opens.
const Picker = lazy(async () => ({ default: (await import('../../ui/picker.js')).Picker }));

const STATUSES = ['active', 'pending', 'deactivated', 'ended'] as const;

/** Has a new export made of all client users, or of some. */
export function NewExportDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const [choice, setChoice] = useState<ExportChoice>({ by: 'portal', format: 'csv' });
  const [kind, setKind] = useState<'client' | 'staff'>('client');
  const [status, setStatus] = useState<(typeof STATUSES)[number] | ''>('');
  const [client, setClient] = useState<Choice | null>(null);
  const [project, setProject] = useState<Choice | null>(null);
  const isOfStaff = kind === 'staff';
  const act = async () => {
    const filter = {
      ...(isOfStaff && { kind }),
      ...(status && { status }),
      ...(!isOfStaff && client && { clientId: client.id }),
      ...(!isOfStaff && project && { projectId: project.id }),
    };
    const isFiltered = Object.keys(filter).length > 0;
    await api.POST('/exports', {
      body: { ...choice, ...(isOfStaff && { by: 'portal' }), ...(isFiltered && { filter }) },
    });
    await queries.invalidateQueries({ queryKey: ['/exports'] });
  };
  return (
    <ActionDialog
      title={t('exports.createTitle')}
      action={t('exports.act')}
      onAction={act}
      onClose={onClose}
    >
      <SelectField
        label={t('exports.who')}
        value={kind}
        onChange={(event) => setKind(event.target.value as typeof kind)}
      >
        <option value="client">{t('exports.kind.client')}</option>
        <option value="staff">{t('exports.kind.staff')}</option>
      </SelectField>
      <SelectField
        label={t('exports.status')}
        value={status}
        onChange={(event) => setStatus(event.target.value as typeof status)}
      >
        <option value="">{t('exports.anyStatus')}</option>
        {STATUSES.map((each) => (
          <option key={each} value={each}>
            {t(`common.status.${each}`)}
          </option>
        ))}
      </SelectField>
      {!isOfStaff && (
        <Suspense>
          <Picker
            label={t('exports.client')}
            placeholder={t('exports.anyClient')}
            search={clientSearch(api)}
            value={client}
            onChange={setClient}
          />
          <Picker
            label={t('exports.oneProject')}
            placeholder={t('exports.anyProject')}
            search={hostSearch(api, '/projects')}
            value={project}
            onChange={setProject}
          />
        </Suspense>
      )}
      <ExportChoiceFields value={choice} onChange={setChoice} isOfStaff={isOfStaff} />
    </ActionDialog>
  );
}
