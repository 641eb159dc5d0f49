import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Writes } from '../database/writes.js';
import { STANDING_OK } from '../domain/members/identity-standing.js';
import { shortName } from '../domain/members/names.js';
import { isTyped } from '../domain/members/name-source.js';
import { nameColumns } from '../domain/members/search-key.js';
import { isAdmitted } from '../domain/members/usable.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { UnverifiedIdentities } from '../identity/unverified-identities.js';
import { SeatLimit } from '../members/seat-limit.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { Identity } from '../ports/identity-store.port.js';
import { MemberEntity } from '../schema/member.entity.js';
import { acceptedStatus } from '../members/accepted-status.js';

/** Lets members in: binds them to their persons, within the client's seats. */
@Injectable()
export class MemberEntry {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly unverified: UnverifiedIdentities,
    private readonly seats: SeatLimit,
  ) {}

  /**
   * Has the member bound to its person and made active, along with what else a transaction writes that holds the audience's
   * lock. Once that is written, ask `assertSeated`. Throws `MEMBER_STATE`, or `ALREADY_MEMBER` when it belongs to somebody
   * else.
   */
  async letIn(writes: Writes, member: MemberEntity, person: Identity): Promise<void> {
    const status = acceptedStatus(member);
    await this.assertUnbound(writes.manager, member, person);
    // What the agency has typed stays.
    const own = isTyped(member.nameFrom) ? '' : shortName(person.name);
    const name = own || member.name;
    const now = this.clock.now();
    writes.update(
      MemberEntity,
      { id: member.id, portalId: member.portalId },
      {
        status,
        identityId: person.id,
        standing: STANDING_OK,
        identityRevision: 0,
        emailConflict: null,
        name,
        ...nameColumns(name, member.email),
        idleSince: now,
        updatedAt: now,
        version: member.version + 1,
      },
    );
  }

  /** Throws `SEAT_LIMIT` when the member that has been let in finds no seat. One that was let in before keeps its own. */
  async assertSeated(manager: EntityManager, before: MemberEntity): Promise<void> {
    if (!isAdmitted(before, this.clock.now())) await this.seats.assertSeat(manager, before);
  }

  /** Throws `MEMBER_STATE` or `SEAT_LIMIT` for a member that could not be let in now. A moment later that can be otherwise. */
  async assertOpen(manager: EntityManager, member: MemberEntity): Promise<void> {
    acceptedStatus(member);
    if (!isAdmitted(member, this.clock.now())) await this.seats.assertFreeSeat(manager, member);
  }

  /** A membership of a person who is known goes to nobody else, not even to who has the email now. */
  private async assertUnbound(
    manager: EntityManager,
    { identityId }: MemberEntity,
    person: Identity,
  ): Promise<void> {
    if (identityId === null || identityId === person.id) return;
    if (!(await this.unverified.has(identityId, manager)))
      throw new ClienteleError('ALREADY_MEMBER');
  }
}
