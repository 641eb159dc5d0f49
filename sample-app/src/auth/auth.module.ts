import type { KeyObject } from 'node:crypto';
import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailModule } from '../mail/mail.module.js';
import { UsersModule } from '../users/users.module.js';
import { AuthController } from './auth.controller.js';
import { EndedSessionEntity } from './ended-session.entity.js';
import { JwtStrategy } from './jwt.strategy.js';
import { LocalStrategy } from './local.strategy.js';
import { PasswordResetMails } from './password-reset.mails.js';
import { PasswordResetsService } from './password-resets.service.js';
import { SESSION_LENGTH } from './session-cookie.js';
import { SESSION_KEY } from './session-key.js';
import { SessionKeyModule } from './session-key.module.js';
import { SessionsService } from './sessions.service.js';

/** Who is calling: passport's `local` for logging in, `jwt` for every call after it. */
@Module({
  imports: [
    TypeOrmModule.forFeature([EndedSessionEntity]),
    UsersModule,
    MailModule,
    PassportModule,
    SessionKeyModule,
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
  controllers: [AuthController],
  providers: [
    LocalStrategy,
    JwtStrategy,
    SessionsService,
    PasswordResetsService,
    PasswordResetMails,
  ],
})
export class AuthModule {}
