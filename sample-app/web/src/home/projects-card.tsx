import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { projectsQuery } from '../api/names.js';
import { isOpen } from '../areas.js';
import { useMe } from '../me.js';
import { Answer } from '../ui/answer.js';
import { Card } from '../ui/card.js';
import { Empty } from '../ui/states.js';
import { useWords } from '../words/index.js';

const SHOWN = 6;

/** The first projects, and the way to the others. */
export function ProjectsCard({ title }: { readonly title: string }) {
  const t = useWords();
  const projects = useQuery(projectsQuery);
  const showsWork = isOpen('work', useMe());
  const total = projects.data?.length ?? 0;
  return (
    <Card
      title={title}
      aside={total > SHOWN && <Link to="/projects">{t('home.allOf', { count: total })}</Link>}
    >
      <Answer of={projects} lines={4}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('projects.empty')} />
          ) : (
            <ul className="lines">
              {items.slice(0, SHOWN).map(({ id, name, billingBasis }) => (
                <li key={id}>
                  <span>
                    {showsWork ? (
                      <Link to="/work" search={{ project: id }}>
                        {name}
                      </Link>
                    ) : (
                      name
                    )}
                  </span>
                  <span className="muted">{t(`projects.basis.${billingBasis}`)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
}
