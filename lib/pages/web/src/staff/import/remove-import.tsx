import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Button } from '../../ui/button.js';
import { ActionDialog } from '../../ui/dialog.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { forgetFile } from './known-files.js';

const RUNNING = ['queued', 'running', 'waiting'];

/** Has an import erased, with what it has not applied yet. */
export function RemoveImport({
  item: { importId, status },
}: {
  readonly item: Shape<'ImportWithResults'>;
}) {
  const t = useWords();
  const api = useApi();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const what = status === 'previewed' ? status : RUNNING.includes(status) ? 'running' : 'done';
  const act = async () => {
    await api.DELETE('/imports/{id}', { path: { id: importId } });
    forgetFile(importId);
    toast(t('imports.removed'));
    await navigate({ to: pathTo('staff', 'import') });
    queries.removeQueries({ queryKey: ['/imports/{id}'] });
  };
  return (
    <>
      <Button look="bad" onClick={() => setAsking(true)}>
        {t('imports.remove')}
      </Button>
      {isAsking && (
        <ActionDialog
          title={t('imports.removeTitle')}
          action={t('imports.removeAct')}
          look="bad"
          onAction={act}
          onClose={() => setAsking(false)}
        >
          <p>{t(`imports.removeAsk.${what}`)}</p>
        </ActionDialog>
      )}
    </>
  );
}
