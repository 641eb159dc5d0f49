import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../clientele.tokens.js';
import { CLOCK, type Clock } from '../clock/clock.port.js';
import { newId } from '../database/ids.js';
import { IdentityEntity } from './identity.entity.js';
import type { Identity, IdentityStore, IdentityWrite, NewIdentity } from './identity-store.port.js';
import { PasswordService } from './password.service.js';

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

  async findById(id: string, manager?: EntityManager): Promise<Identity | null> {
    return this.identity(await this.rows(manager).findOneBy({ id }));
  }

  async findByEmail(email: string): Promise<Identity | null> {
    const row = await this.rows().findOneBy({ email });
    return this.identity(row?.email === email ? row : null);
  }

  async prepare({ email, name, password }: NewIdentity): Promise<IdentityWrite> {
    const passwordHash = await this.passwords.hash(password);
    const now = this.clock.now();
    const row = {
      id: newId(),
      email,
      name,
      passwordHash,
      disabledAt: 0,
      unverifiedPortalId: null,
      createdAt: now,
      updatedAt: now,
    };
    return async (manager) => {
      await manager.getRepository(IdentityEntity).insert(row);
      return { id: row.id, email, name };
    };
  }

  /** The identity with this email and password, or null; takes as long when there is none. */
  async authenticate(email: string, password: string): Promise<Identity | null> {
    const row = await this.rows().findOneBy({ email });
    const known = row?.email === email && row.disabledAt === 0 ? row : null;
    if (!known) {
      await this.passwords.pretend(password);
      return null;
    }
    return (await this.passwords.verify(known.passwordHash, password))
      ? this.identity(known)
      : null;
  }

  private rows(manager: EntityManager = this.dataSource.manager) {
    return manager.getRepository(IdentityEntity);
  }

  private identity(row: IdentityEntity | null): Identity | null {
    return row && { id: row.id, email: row.email, name: row.name };
  }
}
