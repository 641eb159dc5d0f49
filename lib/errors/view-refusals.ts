import { errorRow, type ErrorRow } from './error-row.js';

/** What requests are refused with that are made in a view as a client user, or say so. */
export const VIEW_REFUSALS = {
  VIEW_ONLY: errorRow(
    403,
    'You look as somebody else, and may only look.',
    'Leave out the header `X-Clientele-View` to act as yourself.',
  ),
  VIEW_UNKNOWN: errorRow(
    403,
    'The header `X-Clientele-View` names no view of yours.',
    'Send the token that `POST members/:id/view` answered you, or leave the header out.',
  ),
  VIEW_ENDED: errorRow(
    403,
    'This view is over.',
    'Leave out the header `X-Clientele-View`, and begin another view if you need one.',
  ),
} as const satisfies Record<string, ErrorRow>;
