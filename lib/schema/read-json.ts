/**
 * The value of a JSON column in a raw query's answer, as any driver gives it: some parse it, others, or those a host has set
 * to, give its text. Throws a SyntaxError when the text is not JSON.
 */
export function readJson<T>(raw: unknown): T | null {
  if (raw === null || raw === undefined) return null;
  return (typeof raw === 'string' ? JSON.parse(raw) : raw) as T;
}
