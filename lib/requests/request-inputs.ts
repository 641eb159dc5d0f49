import type { RequestKind } from '../domain/requests/request-kind.js';
import type { RequestStatus } from '../domain/requests/request-status.js';
import type { ProjectChoice } from '../domain/scopes/scope-choice.js';

/** What a client user writes with what it asks for. */
interface WithNote {
  /** At most 1,000 characters. */
  readonly note?: string | undefined;
}

/** Asks for a permission, portal-wide or in one project that is selected for the member. */
export interface PermissionRequest extends WithNote {
  readonly kind: 'permission';
  readonly key: string;
  readonly projectId?: string | undefined;
}

/** Asks for a project of those that the client is bound to. */
export interface ProjectRequest extends WithNote {
  readonly kind: 'project';
  readonly projectId: string;
}

/** Asks for more to see, and leaves it to who answers what that is. */
export interface ScopeRequest extends WithNote {
  readonly kind: 'scope';
}

/** What a client user asks for, for itself. */
export type NewRequest = PermissionRequest | ProjectRequest | ScopeRequest;

/** What may go with an answer. */
export interface AnswerRequest {
  /** At most 1,000 characters; the member reads it. */
  readonly note?: string | undefined;
}

/** What may go with an approval. */
export interface ApproveRequest extends AnswerRequest {
  /** For a scope: the projects that are selected from then on. Left out, they stay as they are. */
  readonly projects?: readonly ProjectChoice[] | undefined;
  /** For a scope: the groups that are selected from then on. Left out, they stay as they are. */
  readonly groups?: readonly string[] | undefined;
  /** For a project: when the member's access to it ends, a date or a time. Left out or null, never. */
  readonly until?: string | null | undefined;
}

/** Which requests to list. */
export interface RequestListRequest {
  readonly status?: RequestStatus | undefined;
  readonly kind?: RequestKind | undefined;
  readonly clientId?: string | undefined;
  readonly memberId?: string | undefined;
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
}
