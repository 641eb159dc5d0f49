import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isActive } from '../domain/members/member-status.js';
import { shortName } from '../domain/members/names.js';
import { nameColumns } from '../domain/members/search-key.js';
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
   * Binds the member to its person and makes it active, in a transaction that holds the audience's lock. One that is active
   * already, by a password, keeps its seat. Throws `MEMBER_STATE`, `ALREADY_MEMBER` when it belongs to somebody else, or
   * `SEAT_LIMIT`.
   */
  async letIn(manager: EntityManager, member: MemberEntity, person: Identity): Promise<void> {
    const status = acceptedStatus(member);
    await this.assertUnbound(manager, member, person);
    const name = shortName(person.name) || member.name;
    const now = this.clock.now();
    await manager.getRepository(MemberEntity).update(
      { id: member.id, portalId: member.portalId },
      {
        status,
        identityId: person.id,
        name,
        ...nameColumns(name, member.email),
        idleSince: now,
        updatedAt: now,
        version: member.version + 1,
      },
    );
    if (!isActive(member.status)) await this.seats.assertSeat(manager, member);
  }

  /** Throws `MEMBER_STATE` or `SEAT_LIMIT` for a member that could not be let in now. A moment later that can be otherwise. */
  async assertOpen(manager: EntityManager, member: MemberEntity): Promise<void> {
    acceptedStatus(member);
    if (!isActive(member.status)) await this.seats.assertFreeSeat(manager, member);
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
