import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api.js';
import { useWords } from '../../words/index.js';
import { Loading } from '../../ui/states.js';
import { useEventNames } from '../audit/event-names.js';
import { EventRow } from './event-row.js';
import { personPath } from './person-path.js';
import { useHistory } from './use-events.js';

/** How many events are shown. */
const SHOWN = 5;

/** What has happened to somebody lately. */
export function LatestCard({ member }: { readonly member: Shape<'Member'> }) {
  const t = useWords();
  const { events, isPending } = useHistory(member);
  const shown = events.slice(0, SHOWN);
  const names = useEventNames(shown);
  if (isPending) return <Loading lines={4} />;
  return (
    <section className="card" aria-labelledby="latest">
      <header>
        <h2 id="latest" className="grow">
          {t('person.latest')}
        </h2>
        <Link className="small" to={personPath(member.id, 'activity')}>
          {t('person.allActivity')}
        </Link>
      </header>
      {shown.length === 0 ? (
        <p className="pad muted small">{t('person.noActivity')}</p>
      ) : (
        <ol className="events mine small">
          {shown.map((event) => (
            <EventRow key={event.id} event={event} names={names} />
          ))}
        </ol>
      )}
    </section>
  );
}
