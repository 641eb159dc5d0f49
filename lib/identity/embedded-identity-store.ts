import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { idLists } from '../database/id-lists.js';
import { newId } from '../database/ids.js';
import { ownManager } from '../database/own-manager.js';
import { readForUpdate } from '../database/read-for-update.js';
import type { IdentityStanding } from '../domain/members/identity-standing.js';
import { normalizeEmail } from '../domain/members/email.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type {
  Identity,
  IdentityReset,
  IdentityStore,
  IdentityWrite,
  NewIdentity,
} from '../ports/identity-store.port.js';
import { IdentityEntity } from '../schema/identity.entity.js';
import { PasswordService } from './password.service.js';

/** An identity of the embedded store. */
export interface EmbeddedIdentity extends Identity {
  /**
   * Rises whenever the sessions begun before are ended, and is 0 until then. Put it into a session's
   * token, and refuse a token whose number is not the identity's any more.
   */
  readonly sessionsEndedAt: number;
}

/**
 * The default {@link IdentityStore}: a table of the module. The host's passport strategies verify
 * a login with {@link EmbeddedIdentityStore.authenticate} and answer a user that has an `id`.
 */
@Injectable()
export class EmbeddedIdentityStore implements IdentityStore {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly passwords: PasswordService,
  ) {}

  idOf(user: unknown): string | null {
    const id = typeof user === 'object' && user !== null && 'id' in user ? user.id : null;
    return typeof id === 'string' ? id : null;
  }

  async findById(id: string, manager?: EntityManager): Promise<EmbeddedIdentity | null> {
    const row = await this.rows(manager).findOneBy({ id });
    return row && identityOf(row);
  }

  async findByEmail(email: string, manager?: EntityManager): Promise<EmbeddedIdentity | null> {
    const row = await this.rowOf(email, manager);
    return row && identityOf(row);
  }

  /** As the port has it. Throws `VALIDATION_FAILED` for an email that is none, or `WEAK_PASSWORD`. */
  async prepare({ email: typed, name, password }: NewIdentity): Promise<IdentityWrite> {
    const email = normalizeEmail(typed);
    if (email === null) throw invalidFields({ email: 'must be an email address' });
    const passwordHash = await this.passwords.hash(password);
    const now = this.clock.now();
    const row = {
      id: newId(),
      email,
      name,
      passwordHash,
      disabledAt: 0,
      sessionsEndedAt: 0,
      createdAt: now,
      updatedAt: now,
    };
    return async (manager) => {
      await this.rows(manager).insert(row);
      return identityOf(row);
    };
  }

  async prepareReset({ id, name, password }: IdentityReset): Promise<IdentityWrite> {
    const passwordHash = await this.passwords.hash(password);
    return async (manager) => {
      const [row] = await readForUpdate(manager, IdentityEntity, { id });
      if (!row) throw new Error(`There is no identity ${id}.`);
      const now = this.clock.now();
      // Two resets within a millisecond are two.
      const sessionsEndedAt = Math.max(now, row.sessionsEndedAt + 1);
      await this.rows(manager).update(
        { id },
        { name, passwordHash, sessionsEndedAt, updatedAt: now },
      );
      return { id, email: row.email, name, sessionsEndedAt };
    };
  }

  /**
   * As the port has it: `missing` for those whose row is gone. Of others there is nothing to tell, for who is disabled is asked
   * on each request; nor is there by a subclass that finds people elsewhere.
   */
  async standingOf(ids: readonly string[]): Promise<ReadonlyMap<string, IdentityStanding>> {
    const missing = new Set(readsOwnTable(this) ? ids : []);
    const rows = this.rows();
    for (const id of idLists(this.dataSource, [...missing]))
      for (const row of await rows.find({ where: { id }, select: { id: true } }))
        missing.delete(row.id);
    return new Map([...missing].map((id) => [id, 'missing']));
  }

  /** The identity with this email, in any spelling, and password, or null; takes as long when there is none. */
  async authenticate(email: string, password: string): Promise<EmbeddedIdentity | null> {
    const row = await this.rowOf(email);
    const known = row?.disabledAt === 0 ? row : null;
    if (!known) {
      await this.passwords.pretend(password);
      return null;
    }
    return (await this.passwords.verify(known.passwordHash, password)) ? identityOf(known) : null;
  }

  private async rowOf(typed: string, manager?: EntityManager): Promise<IdentityEntity | null> {
    const email = normalizeEmail(typed);
    const row = email === null ? null : await this.rows(manager).findOneBy({ email });
    return row?.email === email ? row : null;
  }

  private rows(manager?: EntityManager) {
    return ownManager(this.dataSource, manager).getRepository(IdentityEntity);
  }
}

/** Whether a store finds people by their ids in the module's table alone, so that a statement may join that instead of asking it. */
export function readsOwnTable(store: IdentityStore): boolean {
  return (
    store instanceof EmbeddedIdentityStore &&
    store.findById === EmbeddedIdentityStore.prototype.findById
  );
}

function identityOf({ id, email, name, sessionsEndedAt }: IdentityEntity): EmbeddedIdentity {
  return { id, email, name, sessionsEndedAt };
}
