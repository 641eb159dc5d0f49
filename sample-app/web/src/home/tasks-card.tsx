import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useProjectNames } from '../api/names.js';
import { tasksQuery } from '../pages/tasks/tasks-query.js';
import { Answer } from '../ui/answer.js';
import { Card } from '../ui/card.js';
import { Empty } from '../ui/states.js';
import { useWords } from '../words/index.js';

const SHOWN = 4;

/** The newest tasks, and the way to the others. */
export function TasksCard() {
  const t = useWords();
  const tasks = useQuery(tasksQuery);
  const projectName = useProjectNames();
  const total = tasks.data?.length ?? 0;
  return (
    <Card
      title={t('home.tasks')}
      aside={total > SHOWN && <Link to="/tasks">{t('home.allOf', { count: total })}</Link>}
    >
      <Answer of={tasks} lines={3}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('tasks.empty')} />
          ) : (
            <ul className="lines">
              {items.slice(0, SHOWN).map(({ id, title, projectId }) => (
                <li key={id}>
                  <span>{title}</span>
                  {projectId !== null && <span className="muted">{projectName(projectId)}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
}
