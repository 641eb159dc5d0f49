import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, type EntityManager, In, Not } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { chunksOf } from '../database/chunks.js';
import { ownManager } from '../database/own-manager.js';
import { erased } from '../domain/audit/erasure.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import { OPEN_REQUEST } from '../domain/requests/request-status.js';
import { ClientEntity } from '../schema/client.entity.js';
import { EventEntity } from '../schema/event.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberTraceEntity } from '../schema/member-trace.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { RequestEntity } from '../schema/request.entity.js';
import { UnverifiedIdentityEntity } from '../schema/unverified-identity.entity.js';
import { eventPages, eventsOf, type EventsOf } from './event-pages.js';
import { eraseDeliveries } from './person-deliveries.js';
import { type FoundPerson, PersonFinder } from './person-finder.js';
import { eraseImports } from './person-imports.js';
import { eraseLetters } from './person-letters.js';

/** What an erasure has found of a person. */
export interface Erasure {
  /** How many events told of the person or named it, and do so no more. */
  readonly events: number;
  /** How many ended invitations had its address or a message to it. */
  readonly invitations: number;
  /** How many answered or withdrawn requests of it had a note or an answer. */
  readonly requests: number;
  /** How many letters to it had its address. */
  readonly letters: number;
  /** How many reasons for which something could not be delivered told of it. */
  readonly deliveries: number;
  /** How many rows of files that were handed in said something of it. */
  readonly imports: number;
  /** How many memberships were found to be the person's, past and present ones. */
  readonly memberships: number;
  /** How many individual clients were found to stand for the person. */
  readonly clients: number;
  /** What still holds the person, and is the host's to remove: then call again. */
  readonly left: {
    /** Whether the identity store still knows the person. */
    readonly account: boolean;
    /** Memberships that are still there, pending ones included. */
    readonly members: number;
    /** Individual clients that stand for the person and are still there, and clients with its address as their contact. */
    readonly clients: number;
  };
}

/** What of a person is still there. */
interface Present {
  readonly memberIds: ReadonlySet<string>;
  readonly clientIds: ReadonlySet<string>;
}

/** Takes a person out of what is kept of the past. */
@Injectable()
export class IdentityEraser {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly finder: PersonFinder,
  ) {}

  /** See `AuditService.eraseIdentity`. */
  async erase(identityId: string, joined?: EntityManager): Promise<Erasure> {
    const manager = ownManager(this.dataSource, joined);
    const person = await this.finder.find(manager, identityId);
    // Before the events, which say whom a delivery was about.
    const deliveries = await eraseDeliveries(manager, person);
    const events = await this.fromEvents(manager, person);
    const invitations = await this.fromInvitations(manager, person);
    const requests = await this.fromRequests(manager, person);
    const imports = await eraseImports(manager, person);
    // The next tables that hold people have their line here and one in `IdentityExporter`.
    const present = await this.presentOf(manager, person);
    const letters = await eraseLetters(manager, goneIds(person, present));
    // Last: while they are there, an erasure that was cut off can be repeated.
    await this.fromTraces(manager, person, present);
    if (person.account === null)
      await manager.getRepository(UnverifiedIdentityEntity).delete({ identityId });
    return {
      events,
      invitations,
      requests,
      letters,
      deliveries,
      imports,
      memberships: person.memberships.length,
      clients: person.ownClientIds.size,
      left: {
        account: person.account !== null,
        members: present.memberIds.size,
        clients: present.clientIds.size,
      },
    };
  }

  private async fromEvents(manager: EntityManager, person: FoundPerson): Promise<number> {
    let changed = 0;
    for (const each of eventsOf(person)) changed += await this.fromEventsOf(manager, each, person);
    return changed;
  }

  private async fromEventsOf(
    manager: EntityManager,
    which: EventsOf,
    person: FoundPerson,
  ): Promise<number> {
    let changed = 0;
    for await (const events of eventPages(manager, which))
      changed += await this.fromPage(manager, events, person);
    return changed;
  }

  private async fromPage(
    manager: EntityManager,
    events: readonly EventEntity[],
    person: FoundPerson,
  ): Promise<number> {
    const rows = manager.getRepository(EventEntity);
    let changed = 0;
    const acted: number[] = [];
    for (const event of events) {
      const edit = erased(event, person);
      if (!edit) continue;
      changed += 1;
      if (edit.data === event.data && edit.subjectName === event.subjectName)
        acted.push(event.ordinal);
      else await rows.update({ ordinal: event.ordinal }, edit);
    }
    // One statement for what it did to others: of somebody who has worked for years that is most of it.
    if (acted.length > 0)
      await rows.update({ ordinal: In(acted) }, { actorIdentityId: null, actorName: null });
    return changed;
  }

  /** Open ones are still to be accepted, so they stay as they are. */
  private async fromInvitations(manager: EntityManager, person: FoundPerson): Promise<number> {
    let changed = 0;
    for (const some of chunksOf(person.invitationIds)) {
      const { affected } = await manager
        .createQueryBuilder()
        .update(InvitationEntity)
        .set({ email: '', message: null })
        .where({ id: In(some), status: Not(OPEN), email: Not('') })
        .updateEntity(false)
        .execute();
      changed += affected ?? 0;
    }
    return changed;
  }

  /** Open ones are still to be answered, and all of a membership go with it. */
  private async fromRequests(manager: EntityManager, person: FoundPerson): Promise<number> {
    let changed = 0;
    for (const some of chunksOf(person.memberships.map(({ memberId }) => memberId))) {
      const { affected } = await manager
        .createQueryBuilder()
        .update(RequestEntity)
        .set({ note: null, answer: null })
        .where({ memberId: In(some), status: Not(OPEN_REQUEST) })
        .andWhere('(note IS NOT NULL OR answer IS NOT NULL)')
        .updateEntity(false)
        .execute();
      changed += affected ?? 0;
    }
    return changed;
  }

  private async presentOf(manager: EntityManager, person: FoundPerson): Promise<Present> {
    const { memberships, subjects, ownClientIds, emails } = person;
    const memberIds: string[] = [];
    for (const some of chunksOf(memberships.map(({ memberId }) => memberId))) {
      const rows = await manager.getRepository(MemberEntity).findBy({ id: In(some) });
      memberIds.push(...rows.map(({ id }) => id));
    }
    const clientIds: string[] = [];
    for (const some of chunksOf(subjects.map(({ id }) => id))) {
      const rows = await manager.getRepository(ClientEntity).findBy({ id: In(some) });
      const holding = rows.filter(
        ({ id, contactEmail }) => ownClientIds.has(id) || emails.has(contactEmail ?? ''),
      );
      clientIds.push(...holding.map(({ id }) => id));
    }
    return { memberIds: new Set(memberIds), clientIds: new Set(clientIds) };
  }

  /** A membership keeps its trace as long as something of it is there: it goes on being told of. */
  private async fromTraces(
    manager: EntityManager,
    { memberships }: FoundPerson,
    { memberIds, clientIds }: Present,
  ): Promise<void> {
    const gone = memberships.filter(
      ({ memberId, clientId }) => !memberIds.has(memberId) && !clientIds.has(clientId ?? ''),
    );
    for (const some of chunksOf(gone.map(({ memberId }) => memberId))) {
      await manager
        .getRepository(MemberTraceEntity)
        .update({ memberId: In(some) }, { identityId: null, email: '' });
    }
  }
}

/** The memberships that are over: while one is there, what was written to it decides when it is written to again. */
function goneIds({ memberships }: FoundPerson, { memberIds }: Present): string[] {
  return memberships.flatMap(({ memberId }) => (memberIds.has(memberId) ? [] : memberId));
}
