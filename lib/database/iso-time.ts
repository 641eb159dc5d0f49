/** A moment (epoch milliseconds) as answers spell it: ISO 8601 in UTC. */
export function isoTime(moment: number): string {
  return new Date(moment).toISOString();
}

/** The same, with null for the 0 that stands for never. */
export function isoTimeOrNull(moment: number): string | null {
  return moment === 0 ? null : isoTime(moment);
}
