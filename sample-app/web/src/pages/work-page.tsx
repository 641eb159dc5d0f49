import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { pagesOf } from '../api/lists.js';
import { projectsQuery, useProjectNames, useWorkerNames } from '../api/names.js';
import type { WorkEntry } from '../api/shapes.js';
import { count, decimal, sumOf } from '../format.js';
import { useMe } from '../me.js';
import type { FrontSearch } from '../search.js';
import { Card } from '../ui/card.js';
import { ChoiceField } from '../ui/field.js';
import { Page } from '../ui/page.js';
import { Pages } from '../ui/pages.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { type Column, Table } from '../ui/table.js';
import { useWords } from '../words/index.js';
import { useProjectMay } from './use-project-may.js';

/** The work on every project that somebody sees. */
const EVERYWHERE = '/work';

/** What the agency's workers have done, on all projects or on one. */
export function WorkPage() {
  const t = useWords();
  const { isStaff } = useMe();
  const { project }: FrontSearch = useSearch({ strict: false });
  const { data: projects = [] } = useQuery(projectsQuery);
  const navigate = useNavigate();
  const choose = (id: string) =>
    void navigate({ to: '/work', search: id === '' ? {} : { project: id } });
  return (
    <Page title={t('nav.work')} lead={t(isStaff ? 'work.leadStaff' : 'work.leadClient')}>
      <div className="filters">
        <ChoiceField
          label={t('work.project')}
          value={project ?? ''}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{t('work.allProjects')}</option>
          {projects.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </ChoiceField>
      </div>
      <Card>
        {project === undefined ? (
          <Entries path={EVERYWHERE} />
        ) : (
          <EntriesOf key={project} project={project} />
        )}
      </Card>
    </Page>
  );
}

/** The work on one project, unless what was set for it alone leaves that out. */
function EntriesOf({ project }: { readonly project: string }) {
  const t = useWords();
  const { data: may, error, refetch } = useProjectMay(project, 'work.view');
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (may === undefined) return <Loading />;
  if (!may) return <Empty title={t('work.notOnProject')} />;
  return <Entries path={`/projects/${encodeURIComponent(project)}/work`} />;
}

function Entries({ path }: { readonly path: string }) {
  const t = useWords();
  const entries = useInfiniteQuery(pagesOf<WorkEntry>(path));
  const projectName = useProjectNames();
  const workerName = useWorkerNames();
  const columns: readonly Column<WorkEntry>[] = [
    { head: t('work.note'), cell: ({ note }) => note, isName: true },
    ...(path === EVERYWHERE
      ? [{ head: t('work.project'), cell: ({ projectId }: WorkEntry) => projectName(projectId) }]
      : []),
    { head: t('work.worker'), cell: ({ workerId }) => workerName(workerId) },
    { head: t('work.hours'), cell: ({ hours }) => decimal(hours), isNumber: true },
  ];
  return (
    <Pages
      of={entries}
      empty={t('work.empty')}
      foot={(rows, isAll) =>
        t(isAll ? 'work.all' : 'work.some', {
          count: rows.length,
          shown: count(rows.length),
          hours: decimal(sumOf(rows.map(({ hours }) => hours))),
        })
      }
    >
      {(rows) => <Table label={t('nav.work')} columns={columns} rows={rows} />}
    </Pages>
  );
}
