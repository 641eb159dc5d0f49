import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { chunksOf } from '../database/chunks.js';
import { type KnownAs, tellsOfIndividual } from '../domain/audit/erasure.js';
import { normalizeEmail } from '../domain/members/email.js';
import { type Identity, IDENTITY_STORE, type IdentityStore } from '../ports/identity-store.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberTraceEntity } from '../schema/member-trace.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { eventPages } from './event-pages.js';

/** Something of a portal that events are about. */
export interface Subject {
  readonly portalId: string;
  readonly id: string;
}

/** A membership of the person, past or present. */
export type Membership = Pick<MemberTraceEntity, 'memberId' | 'portalId' | 'clientId' | 'email'>;

/** All that there is, or was, of a person. */
export interface FoundPerson extends KnownAs {
  /** What the identity store knows; null where it knows it no more. */
  readonly account: Identity | null;
  readonly memberships: readonly Membership[];
  readonly invitationIds: readonly string[];
  /** The individual clients that stand for the person. */
  readonly ownClientIds: ReadonlySet<string>;
  /** Whatever can have told of the person: its memberships, their invitations, and the clients they belonged to. */
  readonly subjects: readonly Subject[];
}

/** Finds what a person was, by ids and whole addresses, though its account and its memberships may be gone. */
@Injectable()
export class PersonFinder {
  constructor(@Inject(IDENTITY_STORE) private readonly identities: IdentityStore) {}

  /** All that is known of the person behind an identity. */
  async find(manager: EntityManager, identityId: string): Promise<FoundPerson> {
    const account = await this.identities.findById(identityId, manager);
    const own = await this.ownMemberships(manager, identityId);
    const login = account && normalizeEmail(account.email);
    const emails = new Set([...own.map(({ email }) => email), ...(login ? [login] : [])]);
    emails.delete('');
    const memberships = distinct([...own, ...(await this.addressedTo(manager, [...emails]))]);
    const invitations = await this.invitationsOf(manager, memberships);
    const clients = clientsOf(memberships);
    const ownClients = await this.ownClients(manager, clients, memberships);
    const ownSubjects = [
      ...memberships.map(({ portalId, memberId }) => ({ portalId, id: memberId })),
      ...invitations,
    ];
    return {
      identityId,
      emails,
      memberships,
      account,
      invitationIds: invitations.map(({ id }) => id),
      ownClientIds: new Set(ownClients.map(({ id }) => id)),
      subjectIds: new Set([...ownSubjects, ...ownClients].map(({ id }) => id)),
      subjects: [...ownSubjects, ...clients],
    };
  }

  private async ownMemberships(manager: EntityManager, identityId: string): Promise<Membership[]> {
    const traces = await manager.getRepository(MemberTraceEntity).findBy({ identityId });
    const members = await manager.getRepository(MemberEntity).findBy({ identityId });
    return [...traces, ...members.map(({ id, ...member }) => ({ ...member, memberId: id }))];
  }

  /** Memberships of the person's addresses that nobody has taken: what is somebody else's by now is not the person's. */
  private addressedTo(manager: EntityManager, emails: string[]): Promise<Membership[]> {
    if (emails.length === 0) return Promise.resolve([]);
    return manager
      .getRepository(MemberTraceEntity)
      .findBy({ email: In(emails), identityId: IsNull() });
  }

  private async invitationsOf(
    manager: EntityManager,
    memberships: readonly Membership[],
  ): Promise<Subject[]> {
    const found: Subject[] = [];
    for (const some of chunksOf(memberships.map(({ memberId }) => memberId))) {
      const rows = await manager.getRepository(InvitationEntity).findBy({ memberId: In(some) });
      found.push(...rows.map(({ id, portalId }) => ({ id, portalId })));
    }
    return found;
  }

  /** An individual client stands for the person who became its first member. */
  private async ownClients(
    manager: EntityManager,
    clients: readonly Subject[],
    memberships: readonly Membership[],
  ): Promise<Subject[]> {
    const memberIds = new Set(memberships.map(({ memberId }) => memberId));
    const own: Subject[] = [];
    for (const client of clients) {
      const [first] = await manager.getRepository(MemberTraceEntity).find({
        where: { clientId: client.id },
        order: { memberId: 'ASC' },
        take: 1,
      });
      if (first && !memberIds.has(first.memberId)) continue;
      if (await this.isIndividual(manager, client)) own.push(client);
    }
    return own;
  }

  /** Whether the client is one person, or was at any time that is still told of. */
  private async isIndividual(manager: EntityManager, client: Subject): Promise<boolean> {
    const row = await manager.getRepository(ClientEntity).findOneBy(client);
    if (row?.type === 'individual') return true;
    for await (const events of eventPages(manager, { ...client, of: 'subjectId' }))
      if (events.some(tellsOfIndividual)) return true;
    return false;
  }
}

function distinct(memberships: readonly Membership[]): Membership[] {
  return [...new Map(memberships.map((each) => [each.memberId, each])).values()];
}

function clientsOf(memberships: readonly Membership[]): Subject[] {
  const clients = new Map<string, Subject>();
  for (const { portalId, clientId: id } of memberships)
    if (id !== null) clients.set(id, { portalId, id });
  return [...clients.values()];
}
