import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import type { Actor } from '../callers/actor.js';
import { asOfNow } from '../database/as-of-now.js';
import { chunksOf } from '../database/chunks.js';
import type { Acting } from '../domain/access/acting.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import { isServing } from '../domain/joining/serving-link.js';
import { type DomainLists, refusingList } from '../domain/members/allowed-domains.js';
import { type VoidReason, voidReason } from '../domain/invitations/void-reason.js';
import { DomainListsQuery } from '../invitations/domain-lists.query.js';
import type { InvitedMember } from '../invitations/invited-member.query.js';
import type { InvitationView } from '../invitations/invitation.view.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { type AskingLinks, askingLinkOf, askingLinksOf } from './asking-links.js';

/** An invitation and the member that waits for it. */
type Letter = Pick<InvitedMember, 'invitation' | 'member'>;

/** What beside the member decides about an invitation. */
interface Surroundings {
  readonly domains: DomainLists;
  readonly links: AskingLinks;
  /** Null when it cannot be used any more. */
  readonly inviter: Acting | null;
  /** Whether it gives permissions that its sender does not hold. */
  readonly isMore: boolean;
}

/** Says which pending invitations cannot be accepted as things stand, and why. */
@Injectable()
export class InvitationVoids {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly actors: ActingLoader,
    private readonly escalation: EscalationRule,
    private readonly lists: DomainListsQuery,
  ) {}

  /** Why this one is void, null if it is not; by the same rule as `ofMany`, reading its sender as a change does. */
  async of(
    manager: EntityManager,
    { invitation, member, domains }: InvitedMember,
  ): Promise<VoidReason | null> {
    const { portalId, inviterId } = invitation;
    const links = await askingLinkOf(manager, invitation);
    const inviter =
      inviterId === null
        ? this.actors.asAdmin()
        : await this.actors.member({ memberId: inviterId, portalId }, manager);
    const missing = inviter
      ? await this.escalation.missingOf({ manager, portalId, acting: inviter }, member)
      : [];
    const isMore = missing.length > 0;
    return this.reason({ invitation, member }, { domains, links, inviter, isMore });
  }

  /**
   * Why those of these invitations are void that are pending, by their ids. It takes as many statements for one as for a whole
   * page: eight at most, of which those for what the host itself has sent are three.
   */
  async ofMany(
    manager: EntityManager,
    portalId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, VoidReason | null>> {
    const reasons = new Map<string, VoidReason | null>();
    for (const some of chunksOf(ids)) {
      const letters = await lettersOf(manager, portalId, some);
      const inviters = await this.inviters(manager, portalId, letters);
      const invitations = letters.map(({ invitation }) => invitation);
      const clientIds = invitations.map(({ clientId }) => clientId);
      const listsOf = await this.lists.ofMany(manager, portalId, clientIds);
      const links = await askingLinksOf(manager, portalId, invitations);
      const areMore = await this.areMore(manager, portalId, letters, inviters);
      for (const letter of letters) {
        const { id, clientId, inviterId } = letter.invitation;
        const inviter = inviters.get(inviterId) ?? null;
        const around = { domains: listsOf(clientId), links, inviter, isMore: areMore.has(id) };
        reasons.set(id, this.reason(letter, around));
      }
    }
    return reasons;
  }

  /** The views with what makes them void. Staff may send a void one again at once. */
  async shown<View extends InvitationView>(
    manager: EntityManager,
    { kind, portalId }: Pick<Actor, 'kind' | 'portalId'>,
    views: readonly View[],
  ): Promise<View[]> {
    const pending = views.filter(({ status }) => status === OPEN);
    if (pending.length === 0) return [...views];
    const reasons = await this.ofMany(
      manager,
      portalId,
      pending.map(({ id }) => id),
    );
    return views.map((view) => {
      const reason = reasons.get(view.id) ?? null;
      const isFree = reason !== null && kind !== 'client';
      return { ...view, void: reason, ...(isFree && { resendableAt: view.sentAt }) };
    });
  }

  /** Who has made a join link is the inviter of all who were invited by it. */
  private reason(
    { invitation: { email, joinLinkId }, member }: Letter,
    { domains, links, inviter, isMore }: Surroundings,
  ): VoidReason | null {
    const now = this.clock.now();
    const link = joinLinkId === null ? undefined : links.get(joinLinkId);
    const facts = {
      given: member,
      isDomainRefused: refusingList(email, { ...domains, link: link?.domains ?? null }) !== null,
      isLinkOver: joinLinkId !== null && !(link && isServing(link, inviter, now)),
      inviter,
      isMore,
    };
    return voidReason(facts, now);
  }

  private async inviters(
    manager: EntityManager,
    portalId: string,
    letters: readonly Letter[],
  ): Promise<ReadonlyMap<string | null, Acting>> {
    const memberIds = letters.flatMap(({ invitation: { inviterId } }) => inviterId ?? []);
    const clientIds = letters.flatMap(({ member: { clientId } }) => clientId ?? []);
    const question = { portalId, memberIds, clientIds: [...new Set(clientIds)] };
    const members = memberIds.length > 0 ? await this.actors.members(question, manager) : [];
    return new Map<string | null, Acting>([[null, this.actors.asAdmin()], ...members]);
  }

  private async areMore(
    manager: EntityManager,
    portalId: string,
    letters: readonly Letter[],
    inviters: ReadonlyMap<string | null, Acting>,
  ): Promise<ReadonlySet<string>> {
    const gifts = letters.flatMap(({ invitation: { id, inviterId }, member }) => {
      const acting = inviters.get(inviterId);
      return acting?.giving ? [{ id, acting, member }] : [];
    });
    const more = await this.escalation.areMore({ manager, portalId }, gifts);
    return new Set(gifts.flatMap(({ id }, at) => (more[at] ? id : [])));
  }
}

async function lettersOf(
  manager: EntityManager,
  portalId: string,
  ids: readonly string[],
): Promise<Letter[]> {
  const find = asOfNow(manager);
  const invitations = await manager
    .getRepository(InvitationEntity)
    .find({ where: { id: In([...ids]), portalId, status: OPEN }, ...find });
  const memberIds = invitations.map(({ memberId }) => memberId);
  const members =
    memberIds.length > 0
      ? await manager
          .getRepository(MemberEntity)
          .find({ where: { id: In(memberIds), portalId }, ...find })
      : [];
  const byId = new Map(members.map((member) => [member.id, member]));
  return invitations.flatMap((invitation) => {
    const member = byId.get(invitation.memberId);
    return member ? [{ invitation, member }] : [];
  });
}
