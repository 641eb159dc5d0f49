import { useInfiniteQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { pagesOf } from '../api/lists.js';
import { useProjectNames, useWorkerNames } from '../api/names.js';
import type { Screencast } from '../api/shapes.js';
import { facts } from '../facts.js';
import { count, day } from '../format.js';
import { Card } from '../ui/card.js';
import { Page } from '../ui/page.js';
import { Pages } from '../ui/pages.js';
import { type Column, Table } from '../ui/table.js';
import { useWords } from '../words/index.js';

/** Recordings of the agency's workers. */
export function ScreencastsPage() {
  const t = useWords();
  const screencasts = useInfiniteQuery(pagesOf<Screencast>('/screencasts'));
  const projectName = useProjectNames();
  const workerName = useWorkerNames();
  const columns: readonly Column<Screencast>[] = [
    {
      head: t('screencasts.title'),
      cell: ({ url, title }) => <Recording url={url} title={title} />,
      isName: true,
    },
    { head: t('work.project'), cell: ({ projectId }) => projectName(projectId) },
    { head: t('work.worker'), cell: ({ workerId }) => workerName(workerId) },
    { head: t('screencasts.taken'), cell: ({ takenAt }) => day(takenAt), isNumber: true },
  ];
  return (
    <Page
      title={t('nav.screencasts')}
      lead={t(facts.demo ? 'screencasts.leadDemo' : 'screencasts.lead')}
    >
      <Card>
        <Pages
          of={screencasts}
          empty={t('screencasts.empty')}
          foot={(rows, isAll) =>
            t(isAll ? 'screencasts.all' : 'screencasts.some', {
              count: rows.length,
              shown: count(rows.length),
            })
          }
        >
          {(rows) => <Table label={t('nav.screencasts')} columns={columns} rows={rows} />}
        </Pages>
      </Card>
    </Page>
  );
}

/** Leads to the recording; those of the demo data have addresses that lead nowhere. */
function Recording({ url, title }: { readonly url: string; readonly title: string }) {
  if (facts.demo) return title;
  return (
    <a href={url} rel="noreferrer">
      {title} <ExternalLink aria-hidden size={14} />
    </a>
  );
}
