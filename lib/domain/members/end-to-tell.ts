import { isPast, NO_END } from './access-end.js';
import type { EndTold } from './end-told.js';

/** An end of access, and what has been told of it. */
export interface ToldEnd {
  readonly accessUntil: number;
  readonly endTold: EndTold;
}

/**
 * What is to be told of an end now, or null if nothing is: that it is near from `notice` milliseconds before, and that it has come.
 * Where it has come meanwhile, nobody is told any more that it is near.
 */
export function endToTell(
  { accessUntil, endTold }: ToldEnd,
  { now, notice }: { readonly now: number; readonly notice: number },
): Exclude<EndTold, 'nothing'> | null {
  if (accessUntil === NO_END) return null;
  if (isPast(accessUntil, now)) return endTold === 'ended' ? null : 'ended';
  return endTold === 'nothing' && isPast(accessUntil, now + notice) ? 'ending' : null;
}
