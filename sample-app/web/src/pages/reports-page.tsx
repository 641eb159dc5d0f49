import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { mayChange, useMe } from '../me.js';
import { Answer } from '../ui/answer.js';
import { Card } from '../ui/card.js';
import { Page } from '../ui/page.js';
import { Empty } from '../ui/states.js';
import { useWords } from '../words/index.js';
import { CreateReport } from './reports/create-report.js';
import { ReportItem } from './reports/report-item.js';
import { reportsQuery } from './reports/reports-query.js';

/** The reports, the newest first; whoever may writes and changes them here. */
export function ReportsPage() {
  const t = useWords();
  const me = useMe();
  const reports = useQuery(reportsQuery);
  const [isWriting, setWriting] = useState<boolean>();
  const create = mayChange(me, 'reports.create') && !isWriting && (
    <button
      type="button"
      className="btn primary"
      // It comes back where the form was left.
      autoFocus={isWriting === false}
      onClick={() => setWriting(true)}
    >
      <Plus aria-hidden size={16} />
      {t('reports.new')}
    </button>
  );
  return (
    <Page
      title={t('nav.reports')}
      lead={t(me.isStaff ? 'reports.leadStaff' : 'reports.leadClient')}
      actions={create}
    >
      {isWriting && <CreateReport onClose={() => setWriting(false)} />}
      <Card>
        <Answer of={reports}>
          {(items) =>
            items.length === 0 ? (
              <Empty title={t('reports.empty')} />
            ) : (
              <ul className="folds">
                {items.map((report) => (
                  <li key={report.id} id={`report-${report.id}`}>
                    <ReportItem report={report} />
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      </Card>
    </Page>
  );
}
