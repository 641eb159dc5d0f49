import type { EventChange } from './event-changes.js';

/** Lines of a text that were changed, without those that stayed at its beginning and end. */
export function textChanges(
  label: string,
  before: unknown,
  after: unknown,
): readonly EventChange[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start += 1;
  let end = 0;
  while (
    end < was.length - start &&
    end < is.length - start &&
    was.at(-1 - end) === is.at(-1 - end)
  )
    end += 1;
  const part = (lines: readonly string[]) =>
    lines
      .slice(start, lines.length - end)
      .join('\n')
      .trim() || null;
  const change = { label, before: part(was), after: part(is) };
  return change.before === change.after ? [] : [change];
}

function linesOf(text: unknown): readonly string[] {
  return typeof text === 'string' && text !== '' ? text.split('\n') : [];
}
