import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Identity,
  type IdentityStore,
  type IdentityWrite,
  type NewIdentity,
  PasswordService,
} from 'nest-clientele';
import { DevClock } from '../clock/dev-clock.js';
import { UserEntity } from './user.entity.js';
import { UsersService } from './users.service.js';

/** Lets the module find and make people in the app's own users table. */
@Injectable()
export class UsersIdentityStore implements IdentityStore {
  constructor(
    private readonly users: UsersService,
    private readonly passwords: PasswordService,
    private readonly clock: DevClock,
  ) {}

  /** The jwt strategy answers the user's row. */
  idOf(user: unknown): string | null {
    return (user as UserEntity | null)?.id ?? null;
  }

  async findById(id: string): Promise<Identity | null> {
    return identityOf(await this.users.findById(id));
  }

  async findByEmail(email: string): Promise<Identity | null> {
    return identityOf(await this.users.findByEmail(email));
  }

  async prepare({ email, name, password }: NewIdentity): Promise<IdentityWrite> {
    const identity = { id: randomUUID(), email, name };
    const passwordHash = await this.passwords.hash(password);
    const user = { ...identity, passwordHash, sessionEpoch: 0, createdAt: this.clock.now() };
    return async (manager) => {
      await manager.insert(UserEntity, user);
      return identity;
    };
  }
}

/** The hash stays here. */
function identityOf(user: UserEntity | null): Identity | null {
  return user && { id: user.id, email: user.email, name: user.name };
}
