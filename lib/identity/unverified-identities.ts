import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { ownManager } from '../database/own-manager.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { UnverifiedIdentityEntity } from '../schema/unverified-identity.entity.js';

/**
 * The identities whose password was set by somebody else, so that nobody has proved yet to own their emails.
 * Such an identity opens only memberships of the portal that made it, and the next accepted invitation for its
 * email sets its password anew.
 */
@Injectable()
export class UnverifiedIdentities {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether the identity is unverified. */
  has(identityId: string, manager?: EntityManager): Promise<boolean> {
    return this.rows(manager).existsBy({ identityId });
  }

  /** The one portal that an unverified identity opens; null for one that is verified. */
  async portalOf(identityId: string, manager?: EntityManager): Promise<string | null> {
    return (await this.rows(manager).findOneBy({ identityId }))?.portalId ?? null;
  }

  /** Marks an identity that is being made for a portal, in the same transaction. */
  async add(manager: EntityManager, identityId: string, portalId: string): Promise<void> {
    await this.rows(manager).insert({ identityId, portalId, createdAt: this.clock.now() });
  }

  /**
   * Says that the identity's person has proved to own its email, as by the host's own password reset by mail.
   * Set the password and end the sessions in the same transaction. Answers whether it was unverified until now.
   *
   * @example
   * ```ts
   * await dataSource.transaction(async (manager) => {
   *   await users.setPassword(manager, user.id, passwordHash);
   *   await unverified.verify(user.id, manager);
   * });
   * ```
   */
  async verify(identityId: string, manager?: EntityManager): Promise<boolean> {
    const { affected } = await this.rows(manager).delete({ identityId });
    return affected === 1;
  }

  private rows(manager?: EntityManager) {
    return ownManager(this.dataSource, manager).getRepository(UnverifiedIdentityEntity);
  }
}
