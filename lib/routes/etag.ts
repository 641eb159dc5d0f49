/** Whether an `If-None-Match` header names this entity tag: what the caller has is what it would get. */
export function isFresh(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const named = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return named.includes('*') || named.includes(tag);
}
