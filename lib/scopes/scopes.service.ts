import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { MemberRef } from '../callers/member-ref.js';
import type { MembershipRow } from '../callers/membership-row.js';
import { MembershipQuery } from '../callers/membership.query.js';
import type { Scope } from '../domain/scopes/scope.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { type Forgotten, ScopeForgetter } from './scope-forgetter.js';
import { everythingIn, ScopeReader } from './scope-reader.js';

/** Says what members see of the agency's work. */
@Injectable()
export class ScopesService {
  /** What the guard of a request has resolved already, by the actor it handed out. */
  private readonly known = new WeakMap<object, Scope>();

  /** @internal */
  constructor(
    private readonly memberships: MembershipQuery,
    private readonly loader: ScopeReader,
    private readonly forgetter: ScopeForgetter,
  ) {}

  /**
   * What the member sees, whatever its status; the host itself sees everything. It asks the directories, so call it
   * outside of transactions; about the actor of a route with `@Scope()` it asks nothing again. Throws `NOT_FOUND`.
   *
   * @example
   * ```ts
   * const scope = await scopes.of({ portalId, memberId });
   * const theirs = items.filter((item) => visible(scope, item));
   * ```
   */
  async of(who: Actor | MemberRef): Promise<Scope> {
    const known = this.known.get(who);
    if (known) return known;
    const { portalId } = who;
    if (!('memberId' in who)) return everythingIn(portalId);
    const row = await this.memberships.ofMember(who, { scoped: true });
    if (!row) throw new ClienteleError('NOT_FOUND');
    return this.loader.load(row);
  }

  /**
   * Says that the host has deleted a project or a group for good. Selections of it then match nothing, even when
   * another thing gets the id, until an edit drops and another selects it; bindings of clients lose it. Give the
   * manager of the transaction that deletes it, so that both happen or neither.
   *
   * @example
   * ```ts
   * await manager.delete(Campaign, { id });
   * await scopes.forget({ portalId, projectId: id }, manager);
   * ```
   */
  forget(gone: Forgotten, manager?: EntityManager): Promise<void> {
    return this.forgetter.forget(gone, manager);
  }

  /**
   * Resolves the scope of a request's actor from what its guard has read. Throws `NO_SCOPE` when nothing is selected.
   *
   * @internal
   */
  async resolve(actor: object, row: MembershipRow): Promise<Scope> {
    if (row.kind === 'client' && row.projectCount === 0 && row.groupCount === 0)
      throw new ClienteleError('NO_SCOPE');
    const scope = await this.loader.load(row);
    this.known.set(actor, scope);
    return scope;
  }
}
