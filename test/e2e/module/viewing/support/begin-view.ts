import type { Caller } from '../../../../support/caller.js';
import type { Person } from '../../../../support/test-host.js';

/** A view that somebody has begun, and the way to call in it. */
export interface Begun {
  readonly viewId: string;
  readonly token: string;
  readonly expiresAt: string;
  /** The viewer's own login and membership, with the view's token. */
  readonly http: Caller;
}

/** Has somebody look as a member, over HTTP. */
export async function beginView(
  viewer: Person,
  memberId: string,
  more: { readonly minutes?: number } = {},
): Promise<Begun> {
  const { body } = await viewer.http
    .post(`/clientele/members/${memberId}/view`, { reason: 'Ticket 7', ...more })
    .expect(201);
  const view = body as Omit<Begun, 'http'>;
  return { ...view, http: viewer.http.with('x-clientele-view', view.token) };
}
