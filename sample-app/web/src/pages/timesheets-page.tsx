import { useInfiniteQuery } from '@tanstack/react-query';
import { pagesOf } from '../api/lists.js';
import { useWorkerNames } from '../api/names.js';
import type { Timesheet } from '../api/shapes.js';
import { date, decimal, sumOf } from '../format.js';
import { useMe } from '../me.js';
import { Card } from '../ui/card.js';
import { Page } from '../ui/page.js';
import { Pages } from '../ui/pages.js';
import { type Column, Table } from '../ui/table.js';
import { useWords } from '../words/index.js';

/** From a Monday to its Sunday. */
const SIX_DAYS = 6 * 24 * 60 * 60 * 1000;

/** The hours of the agency's workers, week by week. */
export function TimesheetsPage() {
  const t = useWords();
  const { isStaff } = useMe();
  const sheets = useInfiniteQuery(pagesOf<Timesheet>('/timesheets'));
  const workerName = useWorkerNames();
  const columns: readonly Column<Timesheet>[] = [
    { head: t('timesheets.worker'), cell: ({ workerId }) => workerName(workerId), isName: true },
    {
      head: t('timesheets.week'),
      cell: ({ week }) => t('timesheets.weekOf', { from: date(week), to: date(sundayOf(week)) }),
    },
    { head: t('timesheets.hours'), cell: ({ hours }) => decimal(hours), isNumber: true },
  ];
  return (
    <Page
      title={t('nav.timesheets')}
      lead={t(isStaff ? 'timesheets.leadStaff' : 'timesheets.leadClient')}
    >
      <Card>
        <Pages
          of={sheets}
          empty={t('timesheets.empty')}
          foot={(rows, isAll) =>
            t(isAll ? 'timesheets.all' : 'timesheets.some', {
              hours: decimal(sumOf(rows.map(({ hours }) => hours))),
            })
          }
        >
          {(rows) => <Table label={t('nav.timesheets')} columns={columns} rows={rows} />}
        </Pages>
      </Card>
    </Page>
  );
}

function sundayOf(monday: string): string {
  return new Date(Date.parse(`${monday}T00:00:00Z`) + SIX_DAYS).toISOString().slice(0, 10);
}
