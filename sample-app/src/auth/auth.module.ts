import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { MailModule } from '../mail/mail.module.js';
import { UsersModule } from '../users/users.module.js';
import { AuthController } from './auth.controller.js';
import { JwtStrategy } from './jwt.strategy.js';
import { LocalStrategy } from './local.strategy.js';
import { PasswordResetMails } from './password-reset.mails.js';
import { PasswordResetsService } from './password-resets.service.js';
import { SessionKeyModule } from './session-key.module.js';
import { SessionsModule } from './sessions.module.js';

/** Who is calling: passport's `local` for logging in, `jwt` for every call after it. */
@Module({
  imports: [UsersModule, MailModule, PassportModule, SessionKeyModule, SessionsModule],
  controllers: [AuthController],
  providers: [LocalStrategy, JwtStrategy, PasswordResetsService, PasswordResetMails],
})
export class AuthModule {}
