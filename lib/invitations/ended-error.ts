import type { EndedState } from '../domain/invitations/invitation-status.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type { ErrorCode } from '../errors/error-table.js';

const ENDED: Readonly<Record<EndedState, ErrorCode>> = {
  accepted: 'INVITATION_ACCEPTED',
  declined: 'INVITATION_DECLINED',
  cancelled: 'INVITATION_CANCELLED',
  expired: 'INVITATION_EXPIRED',
};

/** The error that says how an invitation has ended. */
export function endedError(state: EndedState): ClienteleError {
  return new ClienteleError(ENDED[state]);
}
