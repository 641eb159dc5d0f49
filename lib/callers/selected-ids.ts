/** Whether a JSON array that a database collected has all of its values; null is one that was not asked for. */
export function isWhole(json: unknown, count: number): boolean {
  if (typeof json !== 'string') return true;
  try {
    return (JSON.parse(json) as unknown[]).length === count;
  } catch {
    return false;
  }
}

/** The ids in a JSON array that has null in place of those that are gone. */
export function presentIds(json: unknown): readonly string[] | null {
  if (typeof json !== 'string') return null;
  return (JSON.parse(json) as (string | null)[]).filter((id) => id !== null);
}
