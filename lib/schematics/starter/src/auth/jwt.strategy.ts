import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { EmbeddedIdentity } from 'nest-clientele';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { setting } from '../environment.js';
import { tokenInCookie } from './session-cookie.js';
import { type Claims, Sessions } from './sessions.js';

/** Passport's `jwt`: a token in `Authorization: Bearer`, or in the cookie. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly sessions: Sessions) {
    super({
      jwtFromRequest: ExtractJwt.fromExtractors([
        ExtractJwt.fromAuthHeaderAsBearerToken(),
        tokenInCookie,
      ]),
      // As a key it is verified many times faster than as a text; the types do not know that it may be one.
      secretOrKey: createSecretKey(
        Buffer.from(setting('SESSION_SECRET')),
      ) as unknown as Buffer,
      algorithms: ['HS256'],
    });
  }

  validate(claims: Claims): Promise<EmbeddedIdentity | null> {
    return this.sessions.personOf(claims);
  }
}
