import { ArrowRight } from 'lucide-react';
import { moment } from '../../times.js';
import { useWords } from '../../words/index.js';
import type { ChangeLine } from './event-changes.js';
import type { EventWords } from './event-words.js';
import type { HistoryEvent } from './use-events.js';

interface EventRowProps {
  readonly event: HistoryEvent;
  readonly words: EventWords;
}

/** An event as a line: who did what and when, what was before and after, and whether the person was told. */
export function EventRow({ event, words }: EventRowProps) {
  const t = useWords();
  return (
    <li className="event">
      <span className="grow">
        {words.text}
        {words.note && <span className="muted"> “{words.note}”</span>}
        {words.lines.map((line) => (
          <Line key={line.label} line={line} />
        ))}
        {event.notify && <span className="muted small told">{t('events.told')}</span>}
      </span>
      <time className="tiny muted" dateTime={event.occurredAt}>
        {moment(event.occurredAt)}
      </time>
    </li>
  );
}

/** A thing before and after. */
function Line({ line: { label, before, after } }: { readonly line: ChangeLine }) {
  const t = useWords();
  return (
    <span className="muted small change-line">
      {label}: {before !== null && <del>{before}</del>}{' '}
      {before !== null && <ArrowRight aria-label={t('events.then')} className="flip" />}{' '}
      <span className="text">{after ?? t('common.none')}</span>
    </span>
  );
}
