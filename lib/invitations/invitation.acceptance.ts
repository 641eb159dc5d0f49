import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Admission } from '../access/admission.js';
import type { MemberActor } from '../access/actor.js';
import { CLOCK, type Clock } from '../clock/clock.port.js';
import { isUniqueViolation } from '../database/driver-errors.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import {
  IDENTITY_STORE,
  type Identity,
  type IdentityStore,
  type IdentityWrite,
} from '../identity/identity-store.port.js';
import { PasswordService } from '../identity/password.service.js';
import { lockAudience } from '../members/audience.js';
import { normalizeEmail } from '../members/domain/email.js';
import { nextStatus } from '../members/domain/member-status.js';
import { nameKey } from '../members/domain/name-key.js';
import { MemberEntity } from '../members/member.entity.js';
import { checkedName, shortName } from '../members/names.js';
import { refuseSecondMembership } from '../members/refuse-second.js';
import { SeatLimit } from '../members/seat-limit.js';
import { endedError } from './invitation-ended.js';
import { InvitationCloser } from './invitation.closer.js';
import type { InvitationEntity } from './invitation.entity.js';
import { InvitationFinder, type ValidLink } from './invitation.finder.js';
import { invitationEventData } from './invitation.issuer.js';
import { InviterCheck } from './inviter.check.js';

/** What an invited person sends. */
export interface AcceptInvitation {
  /** The token of the link; whatever is none is not found. */
  readonly token?: unknown;
  /** For a person without an account: its name. */
  readonly name?: string | undefined;
  /** For a person without an account: its password, 12 to 128 characters. */
  readonly password?: string | undefined;
}

/** Who calls, as far as accepting looks at it. */
export type InvitedCaller = Pick<Admission, 'identityId' | 'domain'>;

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
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    private readonly passwords: PasswordService,
    private readonly finder: InvitationFinder,
    private readonly transactions: TransactionRunner,
    private readonly closer: InvitationCloser,
    private readonly inviter: InviterCheck,
    private readonly seats: SeatLimit,
    private readonly events: EventRecorder,
  ) {}

  /**
   * Accepts an invitation. Throws what the link's state says, `WRONG_RECIPIENT`, `LOGIN_REQUIRED`,
   * `VALIDATION_FAILED`, `WEAK_PASSWORD`, `INVITATION_VOID` or `SEAT_LIMIT`.
   */
  async accept(input: AcceptInvitation, caller: InvitedCaller): Promise<Acceptance> {
    const link = await this.finder.byToken(input.token, caller.domain);
    this.finder.demandOpen(link, 'accept');
    const write = await this.person(link.invitation, input, caller.identityId);
    try {
      return await this.transactions.run((manager) => this.join(manager, link, write));
    } catch (error) {
      // Someone made an account with this email while this one was being made.
      if (isUniqueViolation(error) && (await this.identities.findByEmail(link.invitation.email))) {
        throw new ClienteleError('LOGIN_REQUIRED', { cause: error });
      }
      throw error;
    }
  }

  /** The person who accepts: the caller, or one to be written along with the membership. */
  private async person(
    { email }: InvitationEntity,
    input: AcceptInvitation,
    identityId: string | null,
  ): Promise<IdentityWrite> {
    const caller = identityId === null ? null : await this.identities.findById(identityId);
    if (caller && normalizeEmail(caller.email) !== email)
      throw new ClienteleError('WRONG_RECIPIENT');
    if (caller) return () => Promise.resolve(caller);
    if (await this.identities.findByEmail(email)) throw new ClienteleError('LOGIN_REQUIRED');
    const name = checkedName(input.name ?? '');
    const password = input.password ?? '';
    const fields = {
      ...(name === '' && { name: 'is needed to make an account' }),
      ...(password === '' && { password: 'is needed to make an account' }),
    };
    if (Object.keys(fields).length > 0)
      throw new ClienteleError('VALIDATION_FAILED', { details: { fields } });
    this.passwords.check(password);
    return this.identities.prepare({ email, name, password });
  }

  private async join(
    manager: EntityManager,
    { token, invitation: seen }: ValidLink,
    write: IdentityWrite,
  ): Promise<Acceptance> {
    await lockAudience(manager, seen);
    const { invitation, member } = await this.finder.forUpdate(manager, seen.id, seen.portalId);
    this.finder.demandOpen({ token, invitation }, 'accept');
    if (!member) throw endedError('cancelled');
    await this.inviter.demand(manager, invitation, member);
    const identity = await write(manager);
    await refuseSecondMembership(manager, member, identity.id);
    await this.closer.close(manager, invitation, 'accept');
    await this.letIn(manager, member, identity);
    await this.seats.demand(manager, member);
    this.events.record(manager, actorOf(member, identity), {
      type: 'invitation.accepted',
      subject: { type: 'invitation', id: invitation.id },
      data: { ...invitationEventData(invitation), identityId: identity.id },
    });
    return { identity, memberId: member.id, portalId: member.portalId };
  }

  private async letIn(
    manager: EntityManager,
    member: MemberEntity,
    identity: Identity,
  ): Promise<void> {
    const status = nextStatus(member.status, 'accept');
    if (!status) throw new ClienteleError('MEMBER_STATE', { details: { status: member.status } });
    const name = shortName(identity.name) || member.name;
    await manager.getRepository(MemberEntity).update(
      { id: member.id, portalId: member.portalId },
      {
        status,
        identityId: identity.id,
        name,
        nameKey: nameKey(name),
        updatedAt: this.clock.now(),
        version: member.version + 1,
      },
    );
  }
}

/** Who accepts acts as the member it becomes. */
function actorOf(member: MemberEntity, { id: identityId, name }: Identity): MemberActor {
  const { id: memberId, kind, portalId, clientId, role, email } = member;
  return { kind, memberId, identityId, portalId, clientId, role, email, name };
}
