import { useZone } from '../../portal.js';
import { endDay } from '../../times.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../rights.js';

/** As whom one is here. */
export function FactsCard() {
  const t = useWords();
  const zone = useZone();
  const { me, client } = useRights();
  const until = me.membership?.accessUntil;
  return (
    <section className="card pad stack tight" aria-labelledby="facts">
      <h2 id="facts">{t('access.facts')}</h2>
      <dl className="facts">
        <dt>{t('access.name')}</dt>
        <dd>{me.identity.name}</dd>
        <dt>{t('access.email')}</dt>
        <dd>{me.identity.email}</dd>
        <dt>{t('access.client')}</dt>
        <dd>{client}</dd>
        <dt>{t('access.role')}</dt>
        <dd>{t(`common.role.${me.membership?.role ?? 'member'}`)}</dd>
        <dt>{t('access.until')}</dt>
        <dd>{until ? endDay(until, zone) : t('access.noEnd')}</dd>
      </dl>
    </section>
  );
}
