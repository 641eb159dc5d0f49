import type { KeyObject } from 'node:crypto';
import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EndedSessionEntity } from './ended-session.entity.js';
import { SESSION_LENGTH } from './session-cookie.js';
import { SESSION_KEY } from './session-key.js';
import { SessionKeyModule } from './session-key.module.js';
import { SessionsService } from './sessions.service.js';

/** Sessions, for whoever logs people in. */
@Module({
  imports: [
    TypeOrmModule.forFeature([EndedSessionEntity]),
    JwtModule.registerAsync({
      imports: [SessionKeyModule],
      inject: [SESSION_KEY],
      useFactory: (secret: KeyObject) => ({
        secret,
        signOptions: { algorithm: 'HS256', expiresIn: SESSION_LENGTH / 1000 },
        verifyOptions: { algorithms: ['HS256'] },
      }),
    }),
  ],
  providers: [SessionsService],
  exports: [SessionsService],
})
export class SessionsModule {}
