import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { Audience } from '../callers/audience.js';
import { ClientAssignments } from '../clients/client-assignments.js';
import { ClientWriter } from '../clients/client-writer.js';
import { DefaultScopes } from '../clients/default-scopes.js';
import type { Acting } from '../domain/access/acting.js';
import { MemberScopeStore, type StoredScope } from '../scopes/member-scope-store.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { AccessEnds } from './access-ends.js';
import type { CreateMember } from './member-inputs.js';
import type { NewMember } from './new-member.js';

/** Where a new member belongs, what is selected for it there, and for how long. */
@Injectable()
export class MemberPlacement {
  constructor(
    private readonly ends: AccessEnds,
    private readonly directories: ScopeDirectories,
    private readonly defaults: DefaultScopes,
    private readonly clients: ClientWriter,
    private readonly scopes: MemberScopeStore,
    private readonly assignments: ClientAssignments,
  ) {}

  /** The request with every end as it is kept; see `AccessEnds.accepted`. */
  withEnds(actor: Actor, input: CreateMember, joined?: EntityManager): Promise<CreateMember> {
    return this.ends.accepted(actor, input, joined);
  }

  /** When its access ends; see `AccessEnds.ofNew`. */
  endOf(acting: Acting, { accessUntil }: NewMember): number {
    return this.ends.ofNew(acting, accessUntil);
  }

  /**
   * The scope that was asked for, else a copy of the client's default; null where there is neither. It asks ports, so
   * it runs before the transaction. Throws `UNKNOWN_PROJECT`, `UNKNOWN_GROUP` or `RATE_NOT_APPLICABLE`.
   */
  acceptedScope(
    actor: Actor,
    asked: NewMember,
    joined?: EntityManager,
  ): Promise<StoredScope | null> {
    return asked.scope
      ? this.directories.acceptedChoice(actor.portalId, asked.scope, joined)
      : this.defaults.forNew(actor, asked, joined);
  }

  /** Where the member belongs. A client that is created along with it is created here: it is what gets locked. */
  async audienceOf(manager: EntityManager, actor: Actor, member: NewMember): Promise<Audience> {
    const { portalId } = actor;
    const { kind, client } = member;
    if (kind === 'staff') return { portalId, clientId: null };
    if (client === 'own') {
      const own = actor.kind === 'client' ? actor.clientId : null;
      return { portalId, clientId: own ?? (await this.clients.ofPerson(manager, actor, member)) };
    }
    if ('id' in client) return { portalId, clientId: client.id };
    return { portalId, clientId: await this.clients.forMember(manager, actor, client, member) };
  }

  /** Keeps the clients there that a new staff member is to be assigned to. Throws `NOT_FOUND`. */
  async assertAssignable(
    manager: EntityManager,
    { portalId }: Actor,
    { clients }: NewMember,
  ): Promise<void> {
    await this.assignments.assertThere(manager, portalId, clients ?? []);
  }

  /** What gets selected: whom a client user lets in sees what that one sees, others what was found for them before. */
  async scopeOf(manager: EntityManager, actor: Actor, member: NewMember): Promise<StoredScope> {
    if (actor.kind === 'client')
      return this.scopes.copyOf(manager, { id: actor.memberId, portalId: actor.portalId });
    return member.scope ?? { projects: [], groups: [] };
  }
}
