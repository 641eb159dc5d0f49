import type { ClienteleEventType } from '../../lib/index.js';
import type { Notes } from './notes.js';
import type { During } from './scenario.js';

/** Milliseconds within which a listener hears of a change, however busy the machine is. */
const LAG_LIMIT = 1_500;

/** A complaint, if somebody heard too late of changes that were answered while a fault lasted; and if there were none. */
export function lagFaults(
  { began, ended }: During,
  { answers, heardSoFar }: Notes,
  type: ClienteleEventType,
): string[] {
  const first = new Map<string, number>();
  for (const { listener, subject, type: heard, at } of heardSoFar)
    if (listener === 'hear' && heard === type && !first.has(subject)) first.set(subject, at);
  const changes = answers.filter(
    (each) => each.type === type && each.at > began && each.at < ended - LAG_LIMIT,
  );
  if (changes.length === 0) return [`there was no ${type} meanwhile`];
  const late = changes.filter(
    ({ subject, at }) => (first.get(subject ?? '') ?? Infinity) - at > LAG_LIMIT,
  );
  return late.length === 0
    ? []
    : [`${late.length} of ${changes.length} times ${type} was heard of after ${LAG_LIMIT} ms`];
}
