import type { MetricSeries } from '../../api/shapes.js';
import { count, date } from '../../format.js';
import { useWords } from '../../words/index.js';

const HEIGHT = 60;
const STEP = 10;

/** Numbers of days as bars from the left to the right. */
export function Bars({ label, points }: { readonly label: string } & Pick<MetricSeries, 'points'>) {
  const t = useWords();
  const values = points.map(({ value }) => value);
  const most = Math.max(1, ...values);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const said = t('integrations.chart', {
    label,
    from: date(first.day),
    to: date(last.day),
    least: count(Math.min(...values)),
    most: count(most),
  });
  return (
    <figure className="bars">
      <svg
        role="img"
        aria-label={said}
        viewBox={`0 0 ${points.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {points.map(({ day, value }, index) => {
          const height = (value / most) * HEIGHT;
          return (
            <rect
              key={day}
              x={index * STEP + 1}
              y={HEIGHT - height}
              width={STEP - 2}
              height={height}
            >
              <title>{`${date(day)}: ${count(value)}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption className="muted">
        <span>{date(first.day)}</span>
        <span>{date(last.day)}</span>
      </figcaption>
    </figure>
  );
}
