import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import type { MemberActor } from '../callers/member-actor.js';
import { MembershipQuery } from '../callers/membership.query.js';
import { asOfNow } from '../database/as-of-now.js';
import { newId } from '../database/ids.js';
import { readForUpdate } from '../database/read-for-update.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { ADMIN } from '../domain/members/member-role.js';
import { shownStatus } from '../domain/members/shown-status.js';
import { withoutUnseenEnds } from '../domain/text/visible-text.js';
import {
  mayBeViewed,
  mayViewByRole,
  MOST_MINUTES,
  REASON_MOST,
  USUAL_MINUTES,
} from '../domain/views/view-rule.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import { type ChangingMember, MemberChanger } from '../members/member-changer.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ViewEntity } from '../schema/view.entity.js';
import { ViewTokenSigner } from '../views/view-token-signer.js';
import { begunView, type BegunView } from './begun-view.view.js';

const MINUTE = 60_000;

/** How long a view that is over is known as one, for who still has its token. */
const KEPT_FOR = 24 * 60 * MINUTE;

/** What a view is begun with. */
export interface BeginView {
  /** Why, for the audit trail: 1 to 500 characters. */
  readonly reason: string;
  /** How long it lasts at most, 1 to 60. @default 15 */
  readonly minutes?: number | undefined;
}

/** Begins views. */
@Injectable()
export class ViewBeginner {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly changer: MemberChanger,
    private readonly memberships: MembershipQuery,
    private readonly signer: ViewTokenSigner,
    private readonly events: EventRecorder,
  ) {}

  /** See `ViewsService.begin`. */
  async begin(
    actor: MemberActor,
    id: string,
    input: BeginView,
    joined?: EntityManager,
  ): Promise<BegunView> {
    const { reason, minutes } = accepted(input);
    const work = async (changing: ChangingMember): Promise<BegunView> => {
      const { clientId } = changing.member;
      if (clientId === null) throw new ClienteleError('NOT_FOUND');
      await this.assertMayBegin(changing);
      const view = await this.write(changing, actor, minutes);
      const { id: viewId, expiresAt } = view;
      await this.events.record(changing.manager, actor, {
        type: 'member.viewed',
        subject: { type: 'member', id },
        data: { ...memberEventData(changing.member), clientId, viewId, reason, expiresAt },
      });
      return begunView(view, this.signer.sign(view));
    };
    return this.changer.change({ actor, id, actions: ['view'], work }, joined);
  }

  private async assertMayBegin({ manager, acting, member }: ChangingMember): Promise<void> {
    const { id, portalId } = member;
    if (!mayViewByRole(acting.role, await this.staffMayView(manager, portalId)))
      throw new ClienteleError('ROLE_REQUIRED', { details: { role: ADMIN } });
    const row = await this.memberships.ofMember({ memberId: id, portalId }, {}, manager);
    const now = this.clock.now();
    if (!row || !mayBeViewed(row, now))
      throw new ClienteleError('MEMBER_STATE', { details: { status: shownStatus(member, now) } });
  }

  private async staffMayView(manager: EntityManager, id: string): Promise<boolean> {
    const portals = manager.getRepository(PortalEntity);
    const portal = await portals.findOne({ where: { id }, ...asOfNow(manager) });
    return portal?.staffMayView === 1;
  }

  /** Takes the place of those of the same viewer that are over for long. */
  private async write(
    { manager, member: { id: targetId, portalId } }: ChangingMember,
    { memberId: viewerId }: MemberActor,
    minutes: number,
  ): Promise<ViewEntity> {
    const views = manager.getRepository(ViewEntity);
    const createdAt = this.clock.now();
    // The view is the viewer's: it stays until the view is written, or is gone by now.
    const [viewer] = await readForUpdate(manager, MemberEntity, { id: viewerId, portalId }, 1);
    if (!viewer) throw new ClienteleError('NO_MEMBERSHIP');
    await views.delete({ portalId, viewerId, expiresAt: LessThan(createdAt - KEPT_FOR) });
    const view: ViewEntity = {
      id: newId(),
      portalId,
      viewerId,
      targetId,
      nonce: this.signer.nonce(),
      createdAt,
      expiresAt: createdAt + minutes * MINUTE,
      endedAt: 0,
    };
    await views.insert(view);
    return view;
  }
}

function accepted({ reason, minutes = USUAL_MINUTES }: BeginView): {
  reason: string;
  minutes: number;
} {
  const seen = withoutUnseenEnds(reason);
  if (seen === '' || Array.from(seen).length > REASON_MOST)
    throw invalidFields({ reason: `must be text of 1 to ${REASON_MOST} characters` });
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_MINUTES)
    throw invalidFields({ minutes: `must be a whole number from 1 to ${MOST_MINUTES}` });
  return { reason: seen, minutes };
}
