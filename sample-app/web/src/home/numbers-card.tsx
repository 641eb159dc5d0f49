import { Link } from '@tanstack/react-router';
import { metricsOf } from '../integrations.js';
import { useMe } from '../me.js';
import { Total } from '../pages/integrations/total.js';
import { Card } from '../ui/card.js';
import { useWords } from '../words/index.js';

const SHOWN = 2;

/** The first numbers of the tools that are connected, and the way to the others. */
export function NumbersCard() {
  const t = useWords();
  const metrics = metricsOf(useMe());
  return (
    <Card
      title={t('home.numbers')}
      aside={<Link to="/integrations">{t('integrations.back')}</Link>}
    >
      <ul className="metrics">
        {metrics.slice(0, SHOWN).map((metric) => (
          <li key={metric.metric}>
            <Total metric={metric} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
