import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MemberActor } from '../callers/member-actor.js';
import type { BegunView } from './begun-view.view.js';
import { type BeginView, ViewBeginner } from './view-beginner.js';
import { ViewEnder } from './view-ender.js';

/** Views: staff look as a client user, and may do nothing but look. */
@Injectable()
export class ViewsService {
  /** @internal */
  constructor(
    private readonly beginner: ViewBeginner,
    private readonly ender: ViewEnder,
  ) {}

  /**
   * Begins a view as a client user, one that is invited or in. Requests of the actor's own login that carry the token in
   * the header `X-Clientele-View` are then decided as that member's, as long as both stay what they are.
   *
   * Throws `STAFF_ONLY` for client users, `ROLE_REQUIRED` for staff where the portal's `staffMayView` is off,
   * `NOT_FOUND` for what is no client user, `MEMBER_STATE` for one that nobody may look as, or `VALIDATION_FAILED`.
   *
   * @example
   * ```ts
   * const { token } = await views.begin(actor, member.id, { reason: 'Ticket 4711: sees no reports' });
   * ```
   */
  begin(
    actor: MemberActor,
    memberId: string,
    input: BeginView,
    joined?: EntityManager,
  ): Promise<BegunView> {
    return this.beginner.begin(actor, memberId, input, joined);
  }

  /** Ends the view that the actor's request is made in: its token shows nothing from here on. Throws `VIEW_UNKNOWN` where it is made in none. */
  end(actor: MemberActor, joined?: EntityManager): Promise<void> {
    return this.ender.end(actor, joined);
  }
}
