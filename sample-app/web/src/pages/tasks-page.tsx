import { useQuery } from '@tanstack/react-query';
import { useClientNames, useProjectNames } from '../api/names.js';
import type { Task } from '../api/shapes.js';
import { day } from '../format.js';
import { mayChange, useMe } from '../me.js';
import { Answer } from '../ui/answer.js';
import { Card } from '../ui/card.js';
import { Page } from '../ui/page.js';
import { Empty } from '../ui/states.js';
import { type Column, Table } from '../ui/table.js';
import { useWords } from '../words/index.js';
import { SetTask } from './tasks/set-task.js';
import { tasksQuery } from './tasks/tasks-query.js';

/** What is to be done, the newest first; whoever may sets a task here. */
export function TasksPage() {
  const t = useWords();
  const me = useMe();
  const tasks = useQuery(tasksQuery);
  const projectName = useProjectNames();
  const clientName = useClientNames();
  const columns: Column<Task>[] = [
    { head: t('tasks.task'), cell: ({ title }) => title, isName: true },
    {
      head: t('work.project'),
      cell: ({ projectId }) =>
        projectId === null ? (
          <span className="muted">{t('tasks.noProject')}</span>
        ) : (
          projectName(projectId)
        ),
    },
    { head: t('tasks.since'), cell: ({ createdAt }) => day(createdAt), isNumber: true },
  ];
  if (me.isStaff)
    columns.splice(1, 0, {
      head: t('form.client'),
      cell: ({ clientId }) => clientName(clientId),
    });
  return (
    <Page
      title={t('nav.tasks')}
      lead={t(me.isStaff ? 'tasks.leadStaff' : 'tasks.leadClient', {
        agency: me.membership.portal.name,
      })}
    >
      {mayChange(me, 'tasks.set') && <SetTask />}
      <Card>
        <Answer of={tasks}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty title={t('tasks.empty')} />
            ) : (
              <Table label={t('nav.tasks')} columns={columns} rows={rows} />
            )
          }
        </Answer>
      </Card>
    </Page>
  );
}
