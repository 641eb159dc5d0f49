import { isoTime } from '../database/iso-time.js';
import type { ViewEntity } from '../schema/view.entity.js';

/** What lets its maker look as a client user. */
export interface BegunView {
  readonly viewId: string;
  /** Goes into the header `X-Clientele-View` of requests. It is told this once. */
  readonly token: string;
  /** When the view ends by itself. */
  readonly expiresAt: string;
}

/** What the answer that begins a view tells. */
export function begunView(
  { id, expiresAt }: Pick<ViewEntity, 'id' | 'expiresAt'>,
  token: string,
): BegunView {
  return { viewId: id, token, expiresAt: isoTime(expiresAt) };
}
