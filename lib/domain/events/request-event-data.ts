import type { MemberEventData } from './member-event-data.js';

/** What every request event tells. */
export interface RequestEventData extends MemberEventData {
  /** Its id. */
  readonly requestId: string;
  /** What is asked for: a permission, a project, or more to see. */
  readonly kind: 'permission' | 'project' | 'scope';
  /** The permission; null in every other kind. */
  readonly key: string | null;
  /** The project, or the one where the permission is asked for; null portal-wide and for a scope. */
  readonly projectId: string | null;
  /** What the member has written with it. */
  readonly note: string | null;
}

/** Whom a request is put before: a member that may answer it. Who asks, and for what, the request itself tells. */
export interface ReferredRequestEventData {
  /** The request. */
  readonly requestId: string;
  /** The client of who asks. */
  readonly clientId: string;
  /** The member that may answer. */
  readonly memberId: string;
  /** Whether that is of the agency or of the client. */
  readonly memberKind: 'staff' | 'client';
  /** Its address then. */
  readonly email: string;
  /** Its name then; empty if it had none. */
  readonly name: string;
}

/** What the answer to a request tells. */
export interface AnsweredRequestEventData extends RequestEventData {
  /** What was written with the answer. */
  readonly answer: string | null;
}
