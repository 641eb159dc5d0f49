/** A day as `<input type="date">` has it: `2026-12-31`. */
const DAY_TEXT = /^\d{4}-\d\d-\d\d$/u;

/** Whether an end is said as a day. */
export function isDay(time: string): boolean {
  return DAY_TEXT.test(time);
}

/** The day that an end is on in a zone, in the reader's own if none is said, as `<input type="date">` has it; empty for none. */
export function dayOf(time: string | null, timeZone?: string): string {
  if (time === null || isDay(time)) return time ?? '';
  // As Swedes write days.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(time));
}

/** The day that it is for the reader. */
export function today(now = new Date()): string {
  return dayOf(now.toISOString());
}

/** What is sent of an end that was picked as a day: one of the known moments if it is on that day, else the day; null for none. */
export function pickedEnd(
  picked: string,
  known: readonly (string | null)[],
  timeZone?: string,
): string | null {
  if (picked === '') return null;
  return known.find((time) => dayOf(time, timeZone) === picked) ?? picked;
}

/** Whether a moment is the last of a day in a zone. */
export function isEndOfDay(time: string | number, timeZone?: string): boolean {
  const last = new Date(time);
  const next = new Date(last.getTime() + 1);
  return dayOf(last.toISOString(), timeZone) !== dayOf(next.toISOString(), timeZone);
}
