import { Link, useParams, useSearch } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { count, date } from '../format.js';
import { type Metric, metricsOf } from '../integrations.js';
import { useMe } from '../me.js';
import type { FrontSearch } from '../search.js';
import { Answer } from '../ui/answer.js';
import { Card } from '../ui/card.js';
import { Page } from '../ui/page.js';
import { Empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { useWords } from '../words/index.js';
import { Bars } from './integrations/bars.js';
import { ClientFilter } from './integrations/client-filter.js';
import { useMetricNames } from './integrations/names.js';
import { useSeries } from './integrations/use-series.js';

/** One tool: its numbers day by day. */
export function IntegrationPage() {
  const t = useWords();
  const { name = '' }: { readonly name?: string } = useParams({ strict: false });
  const nameOf = useMetricNames();
  const metrics = metricsOf(useMe()).filter(({ integration }) => integration === name);
  const search: FrontSearch = useSearch({ strict: false });
  const back = (
    <Link to="/integrations" search={search}>
      {t('integrations.back')}
    </Link>
  );
  if (metrics.length === 0)
    return (
      <Page title={t('nav.integrations')} lead={back}>
        <Empty title={t('integrations.notOpen')} />
      </Page>
    );
  return (
    <Page title={nameOf(name)} lead={back}>
      <ClientFilter />
      {metrics.map((metric) => (
        <Days key={metric.metric} metric={metric} />
      ))}
    </Page>
  );
}

function Days({ metric }: { readonly metric: Metric }) {
  const t = useWords();
  const label = useMetricNames()(metric.metric);
  return (
    <Card title={label}>
      <Answer of={useSeries(metric)}>
        {({ points }) =>
          points.length === 0 ? (
            <Empty title={t('integrations.empty')} />
          ) : (
            <div className="stack pad">
              <Bars label={label} points={points} />
              <details>
                <summary>
                  <ChevronRight aria-hidden className="flip" size={16} />
                  {t('integrations.asTable')}
                </summary>
                <Table
                  label={label}
                  columns={[
                    { head: t('integrations.day'), cell: ({ day }) => date(day), isName: true },
                    { head: label, cell: ({ value }) => count(value), isNumber: true },
                  ]}
                  rows={points.map((point) => ({ id: point.day, ...point }))}
                />
              </details>
            </div>
          )
        }
      </Answer>
    </Card>
  );
}
