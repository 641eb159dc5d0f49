import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import type { Actor } from '../callers/actor.js';
import { asOfNow, mayReadOld } from '../database/as-of-now.js';
import { chunksOf } from '../database/chunks.js';
import type { Acting } from '../domain/access/acting.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import { toldToClients } from '../domain/invitations/letter-delivery.js';
import { isServing } from '../domain/joining/serving-link.js';
import { type DomainLists, refusingList } from '../domain/members/allowed-domains.js';
import { type VoidReason, voidReason } from '../domain/invitations/void-reason.js';
import { DomainListsQuery } from '../invitations/domain-lists.query.js';
import type { InvitedMember } from '../invitations/invited-member.query.js';
import type { InvitationView } from '../invitations/invitation.view.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import type { JoinLinkEntity } from '../schema/join-link.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { type AskingLinks, askingLinkOf, askingLinksOf } from './asking-links.js';

/** An invitation, as far as it decides about itself, and the member that waits for it. */
export interface Letter {
  readonly invitation: Pick<
    InvitationEntity,
    'id' | 'clientId' | 'inviterId' | 'email' | 'joinLinkId'
  >;
  readonly member: MemberEntity;
}

/** What beside the member decides about an invitation. */
interface Surroundings {
  readonly domains: DomainLists;
  /** By which it was asked for, if it was and the link is still there. */
  readonly link: JoinLinkEntity | undefined;
  /** Who has made that link; null when it cannot be used any more. */
  readonly maker: Acting | null;
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
    const link = linkOf(invitation, await askingLinkOf(manager, invitation));
    const person = (memberId: string | null) =>
      this.actors.memberOrHost({ memberId, portalId }, manager);
    const inviter = await person(inviterId);
    const isSame = !link || link.makerId === inviterId;
    const maker = isSame ? inviter : await person(link.makerId);
    const missing = inviter
      ? await this.escalation.missingOf({ manager, portalId, acting: inviter }, member)
      : [];
    const isMore = missing.length > 0;
    return this.reason({ invitation, member }, { domains, link, maker, inviter, isMore });
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
    const letters: Letter[] = [];
    for (const some of chunksOf(ids)) letters.push(...(await lettersOf(manager, portalId, some)));
    return this.ofLetters(manager, portalId, letters);
  }

  /**
   * The views with what makes them void. Staff may send a void one again at once; client users do not learn which letters wait.
   * With `known`, the letters behind the views, these are not read again.
   */
  async shown<View extends InvitationView>(
    manager: EntityManager,
    { kind, portalId }: Pick<Actor, 'kind' | 'portalId'>,
    views: readonly View[],
    known?: readonly Letter[],
  ): Promise<View[]> {
    const told = kind === 'client' ? views.map(withoutWait) : views;
    const pending = new Set(told.flatMap(({ id, status }) => (status === OPEN ? id : [])));
    if (pending.size === 0) return [...told];
    const letters = known?.filter(({ invitation: { id } }) => pending.has(id));
    const reasons =
      letters && !mayReadOld(manager)
        ? await this.ofLetters(manager, portalId, letters)
        : await this.ofMany(manager, portalId, [...pending]);
    return told.map((view) => {
      const reason = reasons.get(view.id) ?? null;
      const isFree = reason !== null && kind !== 'client';
      return { ...view, void: reason, ...(isFree && { resendableAt: view.sentAt }) };
    });
  }

  private async ofLetters(
    manager: EntityManager,
    portalId: string,
    given: readonly Letter[],
  ): Promise<ReadonlyMap<string, VoidReason | null>> {
    const reasons = new Map<string, VoidReason | null>();
    for (const letters of chunksOf(given)) {
      const invitations = letters.map(({ invitation }) => invitation);
      const clientIds = invitations.map(({ clientId }) => clientId);
      const listsOf = await this.lists.ofMany(manager, portalId, clientIds);
      const links = await askingLinksOf(manager, portalId, invitations);
      const people = await this.people(manager, portalId, letters, links);
      const areMore = await this.areMore(manager, portalId, letters, people);
      for (const letter of letters) {
        const { id, clientId, inviterId } = letter.invitation;
        const link = linkOf(letter.invitation, links);
        const maker = (link && people.get(link.makerId)) ?? null;
        const inviter = people.get(inviterId) ?? null;
        const isMore = areMore.has(id);
        const around = { domains: listsOf(clientId), link, maker, inviter, isMore };
        reasons.set(id, this.reason(letter, around));
      }
    }
    return reasons;
  }

  /**
   * Who has made a join link is the inviter of all who were invited by it, until somebody else edits what they are invited to:
   * then both have to be there.
   */
  private reason(
    { invitation: { email, joinLinkId }, member }: Letter,
    { domains, link, maker, inviter, isMore }: Surroundings,
  ): VoidReason | null {
    const now = this.clock.now();
    const facts = {
      given: member,
      isDomainRefused: refusingList(email, { ...domains, link: link?.domains ?? null }) !== null,
      isLinkOver: joinLinkId !== null && !(link && isServing(link, maker, now)),
      inviter,
      isMore,
    };
    return voidReason(facts, now);
  }

  /** The inviters, and the makers of the links. */
  private async people(
    manager: EntityManager,
    portalId: string,
    letters: readonly Letter[],
    links: AskingLinks,
  ): Promise<ReadonlyMap<string | null, Acting>> {
    const inviterIds = letters.flatMap(({ invitation: { inviterId } }) => inviterId ?? []);
    const makerIds = [...links.values()].flatMap(({ makerId }) => makerId ?? []);
    const memberIds = [...new Set([...inviterIds, ...makerIds])];
    const clientIds = letters.flatMap(({ member: { clientId } }) => clientId ?? []);
    const question = { portalId, memberIds, clientIds: [...new Set(clientIds)] };
    const members = memberIds.length > 0 ? await this.actors.members(question, manager) : [];
    return new Map<string | null, Acting>([[null, this.actors.asAdmin()], ...members]);
  }

  private async areMore(
    manager: EntityManager,
    portalId: string,
    letters: readonly Letter[],
    people: ReadonlyMap<string | null, Acting>,
  ): Promise<ReadonlySet<string>> {
    const gifts = letters.flatMap(({ invitation: { id, inviterId }, member }) => {
      const acting = people.get(inviterId);
      return acting?.giving ? [{ id, acting, member }] : [];
    });
    const more = await this.escalation.areMore({ manager, portalId }, gifts);
    return new Set(gifts.flatMap(({ id }, at) => (more[at] ? id : [])));
  }
}

function withoutWait<View extends InvitationView>(view: View): View {
  return { ...view, delivery: toldToClients(view.delivery) };
}

function linkOf(
  { joinLinkId }: Pick<InvitationEntity, 'joinLinkId'>,
  links: AskingLinks,
): JoinLinkEntity | undefined {
  return joinLinkId === null ? undefined : links.get(joinLinkId);
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
