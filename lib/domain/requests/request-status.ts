/** Where a request stands: it waits for an answer, has one, or was taken back. */
export type RequestStatus = 'open' | 'approved' | 'declined' | 'withdrawn';

/** Every status a request can have, as filters take it. */
export const REQUEST_STATUSES = [
  'open',
  'approved',
  'declined',
  'withdrawn',
] as const satisfies readonly RequestStatus[];

/** What can happen to an open request, and nothing to any other. With its member it is gone, whatever its status. */
export type RequestTransition = 'approve' | 'decline' | 'withdraw';

const TO: Readonly<Record<RequestTransition, Exclude<RequestStatus, 'open'>>> = {
  approve: 'approved',
  decline: 'declined',
  withdraw: 'withdrawn',
};

/** The status of a request that waits for an answer. */
export const OPEN_REQUEST: RequestStatus = 'open';

/** Whether the request waits for an answer. */
export function isOpenRequest(status: RequestStatus): boolean {
  return status === OPEN_REQUEST;
}

/** The status an open request has after the transition. */
export function closedBy(transition: RequestTransition): Exclude<RequestStatus, 'open'> {
  return TO[transition];
}
