import type { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { UserEntity } from '../users/user.entity.js';
import { SESSION_KEY } from './session-key.js';
import { TOKEN_PLACES } from './session-token.js';
import { type SessionClaims, SessionsService } from './sessions.service.js';

/** Passport's `jwt`: a session by `Authorization: Bearer` or by cookie. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    @Inject(SESSION_KEY) key: KeyObject,
    private readonly sessions: SessionsService,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromExtractors(TOKEN_PLACES),
      // The package takes key objects, its types do not know yet.
      secretOrKey: key as unknown as Buffer,
      algorithms: ['HS256'],
    });
  }

  validate(claims: SessionClaims): Promise<UserEntity | null> {
    return this.sessions.userOf(claims);
  }
}
