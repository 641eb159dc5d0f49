import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import type { RequestKind } from '../domain/requests/request-kind.js';
import type { RequestStatus } from '../domain/requests/request-status.js';
import type { RequestEntity } from '../schema/request.entity.js';

/** What a client user asks for, and what became of it. */
export interface RequestView {
  readonly id: string;
  readonly kind: RequestKind;
  /** The permission that is asked for; null in every other kind. */
  readonly key: string | null;
  /** The project, or the one where the permission is asked for; null portal-wide and for a scope. */
  readonly projectId: string | null;
  /** What the member has written with it. */
  readonly note: string | null;
  readonly status: RequestStatus;
  /** What was written with the answer. */
  readonly answer: string | null;
  readonly clientId: string;
  /** Who asks. */
  readonly member: { readonly id: string; readonly name: string };
  /** Who answered; null until then, and if the host did or who answered is gone. */
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  /** ISO 8601, like every time in answers. */
  readonly createdAt: string;
  /** When it was answered or taken back; null while it is open. */
  readonly closedAt: string | null;
}

/** The names that go with a request; that of who answered is null when there is none. */
export interface RequestNames {
  readonly memberName: string;
  readonly deciderName: string | null;
}

/** A request as answers show it. */
export function requestView(
  row: RequestEntity,
  { memberName, deciderName }: RequestNames,
): RequestView {
  const { id, kind, key, projectId, note, status, answer, clientId, memberId, decidedBy } = row;
  return {
    id,
    kind,
    key,
    projectId,
    note,
    status,
    answer,
    clientId,
    member: { id: memberId, name: memberName },
    decidedBy:
      decidedBy === null || deciderName === null ? null : { id: decidedBy, name: deciderName },
    createdAt: isoTime(row.createdAt),
    closedAt: isoTimeOrNull(row.closedAt),
  };
}
