import type { Shape } from '../../api.js';
import { moment } from '../../times.js';
import { useWords } from '../../words/index.js';
import { EventLine } from '../audit/event-line.js';
import type { EventNames } from '../audit/event-names.js';

interface EventRowProps {
  readonly event: Shape<'AuditItem'>;
  readonly names: EventNames;
}

/** An event as a line: who did what and when, what was before and after, and whether the person was to be told. */
export function EventRow({ event, names }: EventRowProps) {
  const t = useWords();
  return (
    <li>
      <div className="what">
        <EventLine item={event} names={names} />
        {event.notify && <p className="muted tiny">{t('audit.asked')}</p>}
      </div>
      <time dateTime={event.occurredAt}>{moment(event.occurredAt)}</time>
    </li>
  );
}
