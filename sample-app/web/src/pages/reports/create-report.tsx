import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { useMe } from '../../me.js';
import { Card } from '../../ui/card.js';
import { ClientChoice } from '../../ui/client-choice.js';
import { useWords } from '../../words/index.js';
import { ReportForm, type ReportText } from './report-form.js';

/** A new report; the staff say for which client. */
export function CreateReport({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const { isStaff } = useMe();
  const queries = useQueryClient();
  const [clientId, setClientId] = useState('');
  const create = useMutation({
    mutationFn: (text: ReportText) =>
      call('POST', '/reports', { body: { ...text, ...(isStaff && { clientId }) } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['/reports'] });
      onClose();
    },
  });
  return (
    <Card title={t('reports.new')}>
      <ReportForm
        start={{ title: '', body: '' }}
        label={t('reports.create')}
        isBusy={create.isPending}
        error={create.error}
        onSend={create.mutate}
        onCancel={onClose}
      >
        <ClientChoice value={clientId} onChange={setClientId} />
      </ReportForm>
    </Card>
  );
}
