import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { pagesOf } from '../api/lists.js';
import type { Project } from '../api/shapes.js';
import { isOpen } from '../areas.js';
import { count } from '../format.js';
import { useMe } from '../me.js';
import { Card } from '../ui/card.js';
import { Page } from '../ui/page.js';
import { Pages } from '../ui/pages.js';
import { type Column, Table } from '../ui/table.js';
import { useWords } from '../words/index.js';
import { DeleteProject } from './delete-project.js';

/** The projects that somebody sees, and the way to the work on each. */
export function ProjectsPage() {
  const t = useWords();
  const me = useMe();
  const projects = useInfiniteQuery(pagesOf<Project>('/projects'));
  const columns: Column<Project>[] = [
    { head: t('projects.name'), cell: ({ name }) => name, isName: true },
    {
      head: t('projects.billing'),
      cell: ({ billingBasis }) => t(`projects.basis.${billingBasis}`),
    },
  ];
  if (isOpen('work', me))
    columns.push({
      head: t('projects.work'),
      cell: ({ id, name }) => (
        <Link to="/work" search={{ project: id }}>
          {t('projects.show')} <span className="vh">{t('projects.workOn', { name })}</span>
        </Link>
      ),
    });
  if (me.isStaff && me.isAdmin)
    columns.push({
      head: t('projects.delete'),
      cell: (project) => <DeleteProject project={project} />,
      isNumber: true,
    });
  return (
    <Page
      title={t('nav.projects')}
      lead={t(me.isStaff ? 'projects.leadStaff' : 'projects.leadClient')}
    >
      <Card>
        <Pages
          of={projects}
          empty={t('projects.empty')}
          foot={(rows, isAll) =>
            t(isAll ? 'projects.all' : 'projects.some', {
              count: rows.length,
              shown: count(rows.length),
            })
          }
        >
          {(rows) => <Table label={t('nav.projects')} columns={columns} rows={rows} />}
        </Pages>
      </Card>
    </Page>
  );
}
