import { count } from '../../format.js';
import type { Metric } from '../../integrations.js';
import { Answer } from '../../ui/answer.js';
import { useWords } from '../../words/index.js';
import { Bars } from './bars.js';
import { useMetricNames } from './names.js';
import { useSeries } from './use-series.js';

/** A metric: what it adds up to, and its days. */
export function Total({ metric }: { readonly metric: Metric }) {
  const t = useWords();
  const label = useMetricNames()(metric.metric);
  return (
    <>
      <h3>{label}</h3>
      <Answer of={useSeries(metric)} lines={2}>
        {({ points }) =>
          points.length === 0 ? (
            <p className="muted">{t('integrations.empty')}</p>
          ) : (
            <>
              <p className="figure">{count(points.reduce((sum, { value }) => sum + value, 0))}</p>
              <Bars label={label} points={points} />
            </>
          )
        }
      </Answer>
    </>
  );
}
