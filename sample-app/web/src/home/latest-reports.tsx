import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reportsQuery } from '../pages/reports/reports-query.js';
import { day } from '../format.js';
import { Answer } from '../ui/answer.js';
import { Card } from '../ui/card.js';
import { Empty } from '../ui/states.js';
import { useWords } from '../words/index.js';

const SHOWN = 4;

/** The newest reports, and the way to the others. */
export function LatestReports() {
  const t = useWords();
  const reports = useQuery(reportsQuery);
  const total = reports.data?.length ?? 0;
  return (
    <Card
      title={t('home.latestReports')}
      aside={total > SHOWN && <Link to="/reports">{t('home.allOf', { count: total })}</Link>}
    >
      <Answer of={reports} lines={4}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('reports.empty')} />
          ) : (
            <ul className="lines">
              {items.slice(0, SHOWN).map(({ id, title, updatedAt }) => (
                <li key={id}>
                  <Link to="/reports" hash={`report-${id}`}>
                    {title}
                  </Link>
                  <span className="muted">{day(updatedAt)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
}
