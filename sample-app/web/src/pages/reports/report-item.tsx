import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { ChevronRight, Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { call } from '../../api/call.js';
import { useClientNames } from '../../api/names.js';
import type { Report } from '../../api/shapes.js';
import { day } from '../../format.js';
import { mayChange, useMe } from '../../me.js';
import { useWords } from '../../words/index.js';
import { ReportForm, type ReportText } from './report-form.js';

/** A report: its title, and what it says when it is opened. */
export function ReportItem({ report }: { readonly report: Report }) {
  const t = useWords();
  const me = useMe();
  const clientName = useClientNames();
  const { hash } = useLocation();
  const [isEditing, setEditing] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const close = () => {
    setEditing(false);
    summary.current?.focus();
  };
  const { id, clientId, title, body, updatedAt } = report;
  return (
    <details open={hash === `report-${id}`}>
      <summary ref={summary}>
        <ChevronRight aria-hidden className="flip" size={16} />
        <b>{title}</b>
        <span className="muted">
          {[me.isStaff && clientName(clientId), day(updatedAt)].filter(Boolean).join(' · ')}
        </span>
      </summary>
      {isEditing ? (
        <EditReport report={report} onClose={close} />
      ) : (
        <>
          <p className="prose">{body || t('reports.noText')}</p>
          {mayChange(me, 'reports.edit') && (
            <button type="button" className="btn" onClick={() => setEditing(true)}>
              <Pencil aria-hidden size={16} />
              {t('reports.edit')}
            </button>
          )}
        </>
      )}
    </details>
  );
}

function EditReport({
  report,
  onClose,
}: {
  readonly report: Report;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const queries = useQueryClient();
  const edit = useMutation({
    mutationFn: (text: ReportText) => call('PATCH', `/reports/${report.id}`, { body: text }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['/reports'] });
      onClose();
    },
  });
  return (
    <ReportForm
      start={report}
      label={t('form.save')}
      isBusy={edit.isPending}
      error={edit.error}
      onSend={edit.mutate}
      onCancel={onClose}
    />
  );
}
