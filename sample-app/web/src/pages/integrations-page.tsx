import { Link, useSearch } from '@tanstack/react-router';
import { integrationsOf, metricsOf } from '../integrations.js';
import { useMe } from '../me.js';
import type { FrontSearch } from '../search.js';
import { Card } from '../ui/card.js';
import { Page } from '../ui/page.js';
import { useWords } from '../words/index.js';
import { ClientFilter } from './integrations/client-filter.js';
import { useMetricNames } from './integrations/names.js';
import { Total } from './integrations/total.js';

/** The tools that the agency has connected, each with the numbers that somebody may see. */
export function IntegrationsPage() {
  const t = useWords();
  const me = useMe();
  const metrics = metricsOf(me);
  const nameOf = useMetricNames();
  const search: FrontSearch = useSearch({ strict: false });
  return (
    <Page
      title={t('nav.integrations')}
      lead={t(me.isStaff ? 'integrations.leadStaff' : 'integrations.leadClient')}
    >
      <ClientFilter />
      <div className="columns">
        {integrationsOf(metrics).map((name) => (
          <Card
            key={name}
            title={nameOf(name)}
            aside={
              <Link
                to="/integrations/$name"
                params={{ name }}
                search={search}
                aria-label={t('integrations.detailsOf', { name: nameOf(name) })}
              >
                {t('integrations.details')}
              </Link>
            }
          >
            <ul className="metrics">
              {metrics
                .filter(({ integration }) => integration === name)
                .map((metric) => (
                  <li key={metric.metric}>
                    <Total metric={metric} />
                  </li>
                ))}
            </ul>
          </Card>
        ))}
      </div>
    </Page>
  );
}
