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

  findById(id: string): Promise<Identity | null> {
    return this.users.findById(id);
  }

  findByEmail(email: string): Promise<Identity | null> {
    return this.users.findByEmail(email);
  }

  async prepare({ email, name, password }: NewIdentity): Promise<IdentityWrite> {
    const user = {
      id: randomUUID(),
      email,
      name,
      passwordHash: await this.passwords.hash(password),
      sessionEpoch: 0,
      createdAt: this.clock.now(),
    };
    return async (manager) => {
      await manager.insert(UserEntity, user);
      return user;
    };
  }
}
