import type { RequestKind } from './request-kind.js';

/** What a request is about. Two about the same thing are one. */
export interface AskedThing {
  readonly kind: RequestKind;
  /** The permission that is asked for; null in every other kind. */
  readonly key: string | null;
  /** The project, or the one where the permission is asked for; null portal-wide and for a scope. */
  readonly projectId: string | null;
}

/** Whether both are about the same thing. */
export function isSameThing(one: AskedThing, other: AskedThing): boolean {
  return one.kind === other.kind && one.key === other.key && one.projectId === other.projectId;
}
