import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, type Repository } from 'typeorm';
import { UserEntity } from '../users/user.entity.js';
import { EndedSessionEntity } from './ended-session.entity.js';

/** What a session's token says. */
export interface SessionClaims {
  /** The id of the user. */
  readonly sub: string;
  /** The user's session epoch when the session began: a password set anew ends all before it. */
  readonly epoch: number;
  /** The id of the session, by which it is ended alone. */
  readonly jti: string;
}

/** Begins sessions, ends them and tells whose they are. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly jwt: JwtService,
    @InjectRepository(EndedSessionEntity) private readonly ended: Repository<EndedSessionEntity>,
  ) {}

  /** A token that stands for the user until it expires, or the session or all of the user's are ended. */
  begin({ id, sessionEpoch }: UserEntity): Promise<string> {
    const claims: SessionClaims = { sub: id, epoch: sessionEpoch, jti: randomUUID() };
    return this.jwt.signAsync(claims);
  }

  /** The user of a session, or null once it has been ended: one statement, for every request asks. */
  userOf({ sub, epoch, jti }: SessionClaims): Promise<UserEntity | null> {
    const query = this.ended.manager.createQueryBuilder(UserEntity, 'user');
    const ended = query.subQuery().select('1').from(EndedSessionEntity, 'ended');
    return query
      .where('user.id = :sub AND user.sessionEpoch = :epoch', { sub, epoch })
      .andWhere(`NOT EXISTS ${ended.where('ended.id = :jti', { jti }).getQuery()}`)
      .getOne();
  }

  /** Ends the session of a token, wherever copies of it are; a token that stands for none changes nothing. */
  async end(token: string): Promise<void> {
    const session = await this.read(token);
    if (!session) return;
    await this.ended.delete({ expiresAt: LessThan(Date.now()) });
    const row = { id: session.jti, expiresAt: session.exp * 1000 };
    const insertion = this.ended.createQueryBuilder().insert().values(row);
    // Who logs out twice has logged out.
    await insertion.orIgnore().updateEntity(false).execute();
  }

  /** What a good token says, with its end in seconds; null for any other text. */
  private async read(token: string): Promise<(SessionClaims & { readonly exp: number }) | null> {
    try {
      return await this.jwt.verifyAsync(token);
    } catch {
      return null;
    }
  }
}
