import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockAudienceIfThere } from '../callers/audience.js';
import { isUniqueViolation } from '../database/driver-errors.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { Writes } from '../database/writes.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { type AcceptingActor, InvitationCloser } from '../invitations/invitation-closer.js';
import { InvitationFinder, type InvitationLink } from '../invitations/invitation-finder.js';
import type { InvitedMember } from '../invitations/invited-member.query.js';
import { assertOnlyMembership } from '../members/assert-only-membership.js';
import type { Identity } from '../ports/identity-store.port.js';
import type { Caller } from '../routes/kept-caller.js';
import type { MemberEntity } from '../schema/member.entity.js';
import {
  InvitedPeople,
  type NewAccount,
  type ReadyPerson,
  type TakenOfPerson,
} from './invited-people.js';
import { InviterRule } from './inviter-rule.js';
import { MemberEntry } from './member-entry.js';

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
    private readonly finder: InvitationFinder,
    private readonly people: InvitedPeople,
    private readonly transactions: TransactionRunner,
    private readonly inviter: InviterRule,
    private readonly closer: InvitationCloser,
    private readonly entry: MemberEntry,
  ) {}

  /**
   * Accepts an invitation. Throws what the link's state says, `WRONG_RECIPIENT`, `LOGIN_REQUIRED`,
   * `VALIDATION_FAILED`, `WEAK_PASSWORD`, `INVITATION_VOID`, `ALREADY_MEMBER`, `MEMBER_STATE` or `SEAT_LIMIT`.
   */
  async accept(input: AcceptInvitation, caller: InvitedCaller): Promise<Acceptance> {
    const link = await this.finder.openLink(input.token, caller.domain, 'accept');
    const attempt = async (): Promise<Acceptance> => {
      const person = await this.people.ready(link.invitation, input, caller.identityId);
      return this.transactions.run((manager) => this.join(manager, link, person));
    };
    try {
      return await attempt();
    } catch (error) {
      // Someone made an account with this email while this one was being made: a second look finds it.
      if (!isUniqueViolation(error)) throw error;
      return attempt();
    }
  }

  /** The part inside the transaction. */
  private async join(
    manager: EntityManager,
    link: InvitationLink,
    person: ReadyPerson,
  ): Promise<Acceptance> {
    // With a client that is gone the invitation has ended, which the next line tells.
    await lockAudienceIfThere(manager, link.invitation);
    const locked = await this.finder.openForUpdate(manager, link, 'accept', person.id);
    const { invitation, member } = locked;
    await this.inviter.assertCouldStillGive(manager, locked);
    const { id, email, name } = await person.write(manager);
    const identity = { id, email, name };
    if (locked.isPersonElsewhere) throw new ClienteleError('ALREADY_MEMBER');
    const writes = new Writes(manager);
    this.closer.accept(writes, actorOf(member, identity), invitation);
    await this.entry.letIn(writes, member, identity);
    await writes.flush();
    await this.entry.assertSeated(manager, member);
    return { identity, memberId: member.id, portalId: member.portalId };
  }

  /**
   * Looks ahead for a preview: throws what accepting would throw now, but for what depends on who accepts. Gives what it
   * takes of the person. It locks nothing: a moment later it can be otherwise.
   */
  async takenAhead(manager: EntityManager, invited: InvitedMember): Promise<TakenOfPerson> {
    const { invitation, member } = invited;
    await this.inviter.assertCouldStillGive(manager, invited);
    await this.entry.assertOpen(manager, member);
    const { account, takes } = await this.people.ahead(invitation);
    if (account) await assertOnlyMembership(manager, member, account.id);
    return takes;
  }
}

/** Who accepts acts as the member it becomes. */
function actorOf(member: MemberEntity, { id: identityId, name }: Identity): AcceptingActor {
  const { id: memberId, kind, portalId, clientId, role, email } = member;
  const who = { kind, memberId, identityId, portalId, clientId, role, email, name };
  // It does nothing but accept.
  return { ...who, clientIds: clientId === null ? [] : [clientId] };
}
