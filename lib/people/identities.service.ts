import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IdentityFollower } from './identity-follower.js';
import type { ChangedIdentity } from './identity-inputs.js';
import { IdentityRemover } from './identity-remover.js';

/** What the host says of the people behind the members: their accounts are its own, and only it knows what becomes of them. */
@Injectable()
export class IdentitiesService {
  /** @internal */
  constructor(
    private readonly follower: IdentityFollower,
    private readonly remover: IdentityRemover,
  ) {}

  /**
   * Says that a person's email, name or standing has changed. Each of its memberships follows, in every portal, with
   * `member.updated`. An email that another member of the same audience has is not taken over, which `emailConflict` then says;
   * a name that the agency has typed stays. It refuses nothing, and may be repeated. With the manager of the transaction that
   * changes the person, both happen or neither; else each membership follows in a transaction of its own.
   *
   * @example
   * ```ts
   * await identities.changed({ identityId: user.id, revision: user.version, email: user.email, disabled: user.isBlocked });
   * ```
   */
  changed(change: ChangedIdentity, manager?: EntityManager): Promise<void> {
    return this.follower.follow(change, manager);
  }

  /**
   * Says that a person is gone for good: its memberships are removed, in every portal, with `member.removed`, whose reason is
   * `identity_gone`. That it is the last admin somewhere does not stop it: `client.without_admin` and `portal.without_admin`
   * say so. It may be repeated, and takes a manager as `changed` does.
   *
   * @example
   * ```ts
   * await manager.delete(User, { id });
   * await identities.gone(id, manager);
   * ```
   */
  gone(identityId: string, manager?: EntityManager): Promise<void> {
    return this.remover.remove(identityId, manager);
  }
}
