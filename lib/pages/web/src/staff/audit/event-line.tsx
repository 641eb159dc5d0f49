import { Link } from '@tanstack/react-router';
import { ArrowRight, Minus } from 'lucide-react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { useWords } from '../../words/index.js';
import type { EventChange } from './event-changes.js';
import { dataOf } from './event-data.js';
import type { EventNames } from './event-names.js';
import { eventText } from './event-text.js';

type Item = Shape<'AuditItem'>;

/** So many changes are shown at once; the others open with a click. */
const AT_ONCE = 4;

/** What happened, its names as links, and what changed. */
export function EventLine({ item, names }: { readonly item: Item; readonly names: EventNames }) {
  const t = useWords();
  const { parts, changes } = eventText(item, t, names);
  return (
    <>
      <p>
        {parts.map(({ text, of }, index) => {
          const to = of && addressOf(item, of);
          return to ? (
            <Link key={index} to={to}>
              {text}
            </Link>
          ) : (
            <span key={index} className={of && 'name'}>
              {text}
            </span>
          );
        })}
      </p>
      {changes.length > AT_ONCE && !isNew(changes) ? (
        <details>
          <summary className="small">{t('audit.showChanges', { count: changes.length })}</summary>
          <EventChanges changes={changes} />
        </details>
      ) : (
        <EventChanges changes={changes} />
      )}
    </>
  );
}

/** Where somebody or something of an event is shown; null for what has no page, or is gone. */
function addressOf(item: Item, of: 'actor' | 'subject'): string | null {
  const { actor, subject, type } = item;
  if (of === 'actor') return actor && pathTo('staff', 'person', actor.memberId);
  if (type === 'member.removed' || type === 'client.removed') return null;
  if (subject.type === 'member') return pathTo('staff', 'person', subject.id);
  if (subject.type === 'client') return pathTo('staff', 'clients', subject.id);
  const { memberId } = dataOf(item);
  return subject.type === 'invitation' && memberId ? pathTo('staff', 'person', memberId) : null;
}

/** What changed, what was struck through before what is; of something new, what it has, all in a row. */
export function EventChanges({ changes }: { readonly changes: readonly EventChange[] }) {
  if (changes.length === 0) return null;
  const lines = byLabel(changes);
  return (
    <dl className={isNew(changes) ? 'changes facts-row' : 'changes'}>
      {lines.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          {values.map((value, index) => (
            <ChangedValue key={index} {...value} isLast={index === values.length - 1} />
          ))}
        </div>
      ))}
    </dl>
  );
}

function ChangedValue({ before, after, isLast }: Value & { readonly isLast: boolean }) {
  const t = useWords();
  return (
    <dd>
      {before !== null && (
        <>
          {after === null && <Minus aria-hidden size={12} />}
          <span className="vh">
            {t(after === null ? 'audit.removed' : 'audit.was', { value: '' })}
          </span>
          <del>{before}</del>
        </>
      )}
      {before !== null && after !== null && <ArrowRight aria-hidden className="flip" size={12} />}
      {after !== null && (
        <>
          {before !== null && <span className="vh">{t('audit.is', { value: '' })}</span>}
          <ins>
            {after}
            {!isLast && ','}
          </ins>
        </>
      )}
    </dd>
  );
}

type Value = Pick<EventChange, 'before' | 'after'>;

/** Whether nothing of it was there before. */
function isNew(changes: readonly EventChange[]): boolean {
  return changes.every(({ before }) => before === null);
}

/** Several values under one label, such as projects. */
function byLabel(changes: readonly EventChange[]) {
  const lines = new Map<string, Value[]>();
  for (const { label, before, after } of changes) {
    const line = lines.get(label);
    if (line) line.push({ before, after });
    else lines.set(label, [{ before, after }]);
  }
  return [...lines].map(([label, values]) => ({ label, values }));
}
