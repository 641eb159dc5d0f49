import { Check, Minus } from 'lucide-react';
import type { Shape } from '../../api.js';
import { entriesOf, type PermissionNode } from '../permissions/tree-model.js';
import { useCatalogue } from '../permissions/use-catalogue.js';
import { useWords } from '../../words/index.js';

/** What the portal's plan is for, what this one includes, and who knows which others there are. */
export function PlanCard({ portal }: { readonly portal: Shape<'Portal'> }) {
  const t = useWords();
  const { plan, mayCustomize, excludedKeys } = portal;
  const { data: nodes } = useCatalogue();
  const missing = nodes && namesOf(nodes, excludedKeys);
  return (
    <section className="card pad stack tight" aria-labelledby="portal-plan">
      <h2 id="portal-plan">{t('portal.plan.title')}</h2>
      <p>
        <b className="plan">{plan ?? t('portal.plan.none')}</b>
      </p>
      <p className="muted small">{t('portal.plan.hint')}</p>
      <ul className="may">
        {missing && (
          <Line isIncluded={missing.length === 0}>
            {missing.length === 0
              ? t('portal.plan.all')
              : t('portal.plan.without', { names: missing.join(', ') })}
          </Line>
        )}
        <Line isIncluded={mayCustomize}>
          {t(mayCustomize ? 'portal.plan.customize' : 'portal.plan.noCustomize')}
        </Line>
      </ul>
      <p className="muted small">{t('portal.plan.others')}</p>
    </section>
  );
}

function Line({
  isIncluded,
  children,
}: {
  readonly isIncluded: boolean;
  readonly children: string;
}) {
  const Icon = isIncluded ? Check : Minus;
  return (
    <li className={isIncluded ? 'on' : 'off'}>
      <Icon aria-hidden size={16} />
      <span className="grow">{children}</span>
    </li>
  );
}

/** What is left out by name, without what is below such. */
function namesOf(nodes: readonly PermissionNode[], excluded: readonly string[]): readonly string[] {
  return entriesOf(nodes)
    .filter(
      ({ node, above }) =>
        excluded.includes(node.key) && !above.some(({ key }) => excluded.includes(key)),
    )
    .map(({ node }) => node.label);
}
