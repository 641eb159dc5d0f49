import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { UserEntity } from '../users/user.entity.js';
import { UsersService } from '../users/users.service.js';

/** What a session's token says. */
export interface SessionClaims {
  /** The id of the user. */
  readonly sub: string;
  /** The user's session epoch when the session began. */
  readonly epoch: number;
}

/** Begins sessions and tells whose they are. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly jwt: JwtService,
    private readonly users: UsersService,
  ) {}

  /** A token that stands for the user until it expires or the user's sessions are ended. */
  begin({ id, sessionEpoch }: UserEntity): Promise<string> {
    const claims: SessionClaims = { sub: id, epoch: sessionEpoch };
    return this.jwt.signAsync(claims);
  }

  /** The user of a session, or null once it has been ended. */
  async userOf({ sub, epoch }: SessionClaims): Promise<UserEntity | null> {
    const user = await this.users.findById(sub);
    return user?.sessionEpoch === epoch ? user : null;
  }
}
