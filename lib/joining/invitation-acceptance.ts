import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockAudience } from '../callers/audience.js';
import type { MemberActor } from '../callers/member-actor.js';
import { isUniqueViolation } from '../database/driver-errors.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import {
  isActive,
  type MemberStatus,
  statusOnceAccepted,
} from '../domain/members/member-status.js';
import { nameColumns } from '../domain/members/search-key.js';
import { shortName } from '../domain/members/names.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { UnverifiedIdentities } from '../identity/unverified-identities.js';
import { InvitationCloser } from '../invitations/invitation-closer.js';
import { endedError } from '../invitations/invitation-ended.js';
import { InvitationFinder, type ValidLink } from '../invitations/invitation-finder.js';
import { invitationEventData } from '../invitations/invitation-issuer.js';
import { assertOnlyMembership } from '../members/assert-only-membership.js';
import { SeatLimit } from '../members/seat-limit.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { Identity, IdentityWrite } from '../ports/identity-store.port.js';
import type { Caller } from '../routes/kept-caller.js';
import { MemberEntity } from '../schema/member.entity.js';
import { type NewAccount, InvitedPeople } from './invited-people.js';
import { InviterCheck } from './inviter-check.js';

/** What an invited person sends. */
export interface AcceptInvitation extends NewAccount {
  /** The token of the link; whatever is none is not found. */
  readonly token?: unknown;
}

/** Who calls, as far as accepting looks at it. */
export type InvitedCaller = Pick<Caller, 'identityId' | 'domain'>;

/** What became of an acceptance. */
export interface Acceptance {
  readonly identity: Identity;
  readonly memberId: string;
  readonly portalId: string;
}

/** Makes an invited person a member: one transaction, one winner, and nothing of it half done. */
@Injectable()
export class InvitationAcceptance {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly people: InvitedPeople,
    private readonly unverified: UnverifiedIdentities,
    private readonly finder: InvitationFinder,
    private readonly transactions: TransactionRunner,
    private readonly closer: InvitationCloser,
    private readonly inviter: InviterCheck,
    private readonly seats: SeatLimit,
    private readonly events: EventRecorder,
  ) {}

  /**
   * Accepts an invitation. Throws what the link's state says, `WRONG_RECIPIENT`, `LOGIN_REQUIRED`,
   * `VALIDATION_FAILED`, `WEAK_PASSWORD`, `INVITATION_VOID`, `ALREADY_MEMBER`, `MEMBER_STATE` or `SEAT_LIMIT`.
   */
  async accept(input: AcceptInvitation, caller: InvitedCaller): Promise<Acceptance> {
    const link = await this.finder.byToken(input.token, caller.domain);
    this.finder.assertOpen(link, 'accept');
    try {
      return await this.attempt(link, input, caller);
    } catch (error) {
      // Someone made an account with this email while this one was being made: a second look finds it.
      if (!isUniqueViolation(error)) throw error;
      return this.attempt(link, input, caller);
    }
  }

  private async attempt(
    link: ValidLink,
    input: AcceptInvitation,
    { identityId }: InvitedCaller,
  ): Promise<Acceptance> {
    const write = await this.people.ready(link.invitation.email, input, identityId);
    return this.transactions.run((manager) => this.join(manager, link, write));
  }

  private async join(
    manager: EntityManager,
    { token, invitation: seen }: ValidLink,
    write: IdentityWrite,
  ): Promise<Acceptance> {
    await lockAudience(manager, seen);
    const { invitation, member } = await this.finder.forUpdate(manager, seen.id, seen.portalId);
    this.finder.assertOpen({ token, invitation }, 'accept');
    if (!member) throw endedError('cancelled');
    await this.inviter.assertCouldStillGive(manager, invitation, member);
    const identity = await write(manager);
    await assertOnlyMembership(manager, member, identity.id);
    await this.closer.close(manager, invitation, 'accept');
    await this.letIn(manager, member, identity);
    if (!isActive(member.status)) await this.seats.assertSeat(manager, member);
    await this.events.record(manager, actorOf(member, identity), {
      type: 'invitation.accepted',
      subject: { type: 'invitation', id: invitation.id },
      data: { ...invitationEventData(invitation), identityId: identity.id },
    });
    const { id, email, name } = identity;
    return { identity: { id, email, name }, memberId: member.id, portalId: member.portalId };
  }

  /** A member that is active already, by a password, gets its person and keeps the rest. */
  private async letIn(
    manager: EntityManager,
    member: MemberEntity,
    identity: Identity,
  ): Promise<void> {
    const status = assertAcceptable(member);
    await this.assertUnbound(manager, member, identity);
    const name = shortName(identity.name) || member.name;
    const now = this.clock.now();
    await manager.getRepository(MemberEntity).update(
      { id: member.id, portalId: member.portalId },
      {
        status,
        identityId: identity.id,
        name,
        ...nameColumns(name, member.email),
        idleSince: now,
        updatedAt: now,
        version: member.version + 1,
      },
    );
  }

  /** A membership of a person who is known goes to nobody else, not even to who has the email now. */
  private async assertUnbound(
    manager: EntityManager,
    { identityId }: MemberEntity,
    identity: Identity,
  ): Promise<void> {
    if (identityId === null || identityId === identity.id) return;
    if (!(await this.unverified.has(identityId, manager)))
      throw new ClienteleError('ALREADY_MEMBER');
  }
}

/** The status after acceptance; throws `MEMBER_STATE` for a member that was shut out. */
export function assertAcceptable({ status }: MemberEntity): MemberStatus {
  const next = statusOnceAccepted(status);
  if (!next) throw new ClienteleError('MEMBER_STATE', { details: { status } });
  return next;
}

/** Who accepts acts as the member it becomes. */
function actorOf(member: MemberEntity, { id: identityId, name }: Identity): MemberActor {
  const { id: memberId, kind, portalId, clientId, role, email } = member;
  return { kind, memberId, identityId, portalId, clientId, role, email, name };
}
