import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  Identity,
  IdentityReset,
  IdentityStore,
  IdentityWrite,
  NewIdentity,
  SignInContext,
} from 'nest-clientele/ports';
import { type IdentityStanding, PasswordService } from 'nest-clientele';
import type { Response } from 'express';
import type { EntityManager } from 'typeorm';
import { SESSION_COOKIE, SESSION_LENGTH, sessionCookie } from '../auth/session-cookie.js';
import { SessionsService } from '../auth/sessions.service.js';
import { DevClock } from '../clock/dev-clock.js';
import { Settings } from '../settings/settings.js';
import { UserEntity } from './user.entity.js';
import { UsersService } from './users.service.js';

/** Lets the module find and make people in the app's own users table. */
@Injectable()
export class UsersIdentityStore implements IdentityStore {
  constructor(
    private readonly users: UsersService,
    private readonly passwords: PasswordService,
    private readonly clock: DevClock,
    private readonly sessions: SessionsService,
    private readonly settings: Settings,
  ) {}

  /** The jwt strategy answers the user's row. */
  idOf(user: unknown): string | null {
    return (user as UserEntity | null)?.id ?? null;
  }

  async findById(id: string, manager?: EntityManager): Promise<Identity | null> {
    return identityOf(await this.users.findById(id, manager));
  }

  async findByEmail(email: string, manager?: EntityManager): Promise<Identity | null> {
    return identityOf(await this.users.findByEmail(email, manager));
  }

  async prepare({ email, name, password }: NewIdentity): Promise<IdentityWrite> {
    const identity = { id: randomUUID(), email, name };
    const passwordHash = await this.passwords.hash(password);
    const counts = { sessionEpoch: 0, revision: 0 };
    const user = { ...identity, passwordHash, ...counts, createdAt: this.clock.now() };
    return async (manager) => {
      await manager.insert(UserEntity, user);
      return identity;
    };
  }

  async prepareReset({ id, name, password }: IdentityReset): Promise<IdentityWrite> {
    const passwordHash = await this.passwords.hash(password);
    return async (manager) => {
      await this.users.setPassword(manager, id, passwordHash);
      await manager.update(UserEntity, { id }, { name });
      const { email } = await manager.findOneByOrFail(UserEntity, { id });
      return { id, email, name };
    };
  }

  /** People whose account is deleted are missing: the app keeps nobody out otherwise. */
  async standingOf(ids: readonly string[]): Promise<ReadonlyMap<string, IdentityStanding>> {
    const known = await this.users.idsAmong(ids);
    return new Map(ids.map((id) => [id, known.has(id) ? 'ok' : 'missing']));
  }

  /** Who has accepted an invitation goes on with a session, as after logging in. */
  async signIn(identityId: string, { response }: SignInContext): Promise<void> {
    const user = await this.users.findById(identityId);
    if (!user) return;
    const token = await this.sessions.begin(user);
    const options = { ...sessionCookie(this.settings), maxAge: SESSION_LENGTH };
    (response as Response).cookie(SESSION_COOKIE, token, options);
  }
}

/** The hash stays here. */
function identityOf(user: UserEntity | null): Identity | null {
  return user && { id: user.id, email: user.email, name: user.name };
}
