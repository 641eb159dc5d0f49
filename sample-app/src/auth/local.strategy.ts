import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { PasswordService } from 'nest-clientele';
import { Strategy } from 'passport-local';
import type { UserEntity } from '../users/user.entity.js';
import { UsersService } from '../users/users.service.js';

/** Passport's `local`: an email and a password in the body. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(
    private readonly users: UsersService,
    private readonly passwords: PasswordService,
  ) {
    super({ usernameField: 'email' });
  }

  /** The user, or null. Takes as long for an unknown email as for a wrong password. */
  async validate(email: unknown, password: unknown): Promise<UserEntity | null> {
    if (typeof email !== 'string' || typeof password !== 'string') return null;
    const user = await this.users.findByEmail(email);
    if (!user) {
      await this.passwords.pretend(password);
      return null;
    }
    return (await this.passwords.verify(user.passwordHash, password)) ? user : null;
  }
}
