import { History } from 'lucide-react';
import type { Shape } from '../../api.js';
import { Button } from '../../ui/button.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { useEventNames } from '../audit/event-names.js';
import { EventRow } from './event-row.js';
import { PersonFrame } from './person-frame.js';
import { useHistory } from './use-events.js';

/** All that has happened to one person, the newest first. */
export function ActivityPage() {
  return <PersonFrame tab="activity">{(member) => <Activity member={member} />}</PersonFrame>;
}

function Activity({ member }: { readonly member: Shape<'Member'> }) {
  const t = useWords();
  const { events, data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useHistory(member);
  const names = useEventNames(events);
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (events.length === 0)
    return (
      <div className="card">
        <Empty icon={History} title={t('person.noActivity')} />
      </div>
    );
  return (
    <>
      <section className="card" aria-label={t('person.tab.activity')}>
        <ol className="events mine">
          {events.map((event) => (
            <EventRow key={event.id} event={event} names={names} />
          ))}
        </ol>
      </section>
      {hasNextPage && (
        <div className="more">
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </>
  );
}
