import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  AuditService,
  type ExportedIdentity,
  IdentitiesService,
  type MemberActor,
  MembersService,
  normalizeEmail,
} from 'nest-clientele';
import type { DataSource, EntityManager } from 'typeorm';
import { ApiError } from '../http/api.error.js';
import { UserEntity } from '../users/user.entity.js';
import type { ChangeAccountBody } from './accounts.dto.js';

/** An account as its person sees it. */
export interface AccountItem {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** Changes and deletes accounts, and says so to the module in the same transaction. */
@Injectable()
export class AccountsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly identities: IdentitiesService,
    private readonly members: MembersService,
    private readonly audit: AuditService,
  ) {}

  /** All that the module holds of a person. The app's own rows of it, such as its messages, are for a real app to add. */
  export(id: string): Promise<ExportedIdentity> {
    return this.audit.exportIdentity(id);
  }

  /**
   * Changes a person's name and email. A real app would have the new address proved by a mailed link first: the module takes
   * every one for proved. Throws `VALIDATION_FAILED` for an email that is none, `EMAIL_TAKEN`.
   */
  change(id: string, { name, email }: ChangeAccountBody): Promise<AccountItem> {
    const address = email === undefined ? undefined : acceptedEmail(email);
    return this.dataSource.transaction(async (manager) => {
      await this.assertFree(manager, id, address);
      await manager.increment(UserEntity, { id }, 'revision', 1);
      const user = await manager.findOneByOrFail(UserEntity, { id });
      const changed = { name: name ?? user.name, email: address ?? user.email };
      await manager.update(UserEntity, { id }, changed);
      const { revision } = user;
      await this.identities.changed({ identityId: id, revision, ...changed }, manager);
      return { id, ...changed };
    });
  }

  /** Deletes the account of somebody who is a member of the actor's portal. Throws `NOT_FOUND`. */
  async remove(actor: MemberActor, id: string): Promise<void> {
    const user = await this.dataSource.manager.findOneBy(UserEntity, { id });
    const { items } = await this.members.list(actor, { q: user?.email ?? id, limit: 200 });
    if (!user || !items.some(({ email }) => email === user.email)) throw new ApiError('NOT_FOUND');
    await this.dataSource.transaction(async (manager) => {
      // As long as the account is there, the erasure finds what was sent to its address, too.
      await this.identities.gone(id, manager);
      await this.audit.eraseIdentity(id, manager);
      await manager.delete(UserEntity, { id });
    });
  }

  private async assertFree(
    manager: EntityManager,
    id: string,
    email: string | undefined,
  ): Promise<void> {
    const owner = email === undefined ? null : await manager.findOneBy(UserEntity, { email });
    if (owner && owner.id !== id) throw new ApiError('EMAIL_TAKEN');
  }
}

function acceptedEmail(typed: string): string {
  const email = normalizeEmail(typed);
  if (email === null) throw new ApiError('VALIDATION_FAILED', ['email must be an email']);
  return email;
}
