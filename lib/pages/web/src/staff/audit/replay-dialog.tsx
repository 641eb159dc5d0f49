import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api.js';
import { ActionDialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { type AuditSearch, daysBetween } from './audit-search.js';
import type { EventType } from './event-types.js';
import { TypeSelect } from './type-select.js';

/** Has many failed events delivered again: all, or those of a type or some days. */
export function ReplayDialog({
  search,
  onClose,
}: {
  readonly search: AuditSearch;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const [type, setType] = useState<EventType | ''>(search.type ?? '');
  const [from, setFrom] = useState(search.from ?? '');
  const [to, setTo] = useState(search.to ?? '');
  const act = async () => {
    const { since, until } = daysBetween(from, to);
    const body = { ...(type && { type }), ...(since && { since }), ...(until && { until }) };
    let done = 0;
    try {
      for (let isMore = true; isMore;) {
        const { count, more } = await api.POST('/audit/replay', { body });
        done += count;
        isMore = more && count > 0;
      }
    } finally {
      await queries.invalidateQueries({ queryKey: ['/audit'] });
    }
    toast(done === 0 ? t('audit.replayNone') : t('audit.replayDone', { count: done }));
  };
  return (
    <ActionDialog
      title={t('audit.replayTitle')}
      action={t('audit.replayAct')}
      onAction={act}
      onClose={onClose}
    >
      <p>{t('audit.replayLead')}</p>
      <TypeSelect label={t('audit.replayType')} value={type} onChange={setType} />
      <div className="two">
        <TextField
          type="date"
          label={t('audit.replayFrom')}
          hint={t('audit.replayDay')}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          type="date"
          label={t('audit.replayTo')}
          hint={t('audit.replayDay')}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
    </ActionDialog>
  );
}
