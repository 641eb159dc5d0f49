import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { setting } from '../environment.js';
import { AuthController } from './auth.controller.js';
import { JwtStrategy } from './jwt.strategy.js';
import { LoginController } from './login.controller.js';
import { SESSION_LENGTH } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** Who is calling: people log in with email and password, and come with a token from then on. */
@Module({
  imports: [
    PassportModule,
    JwtModule.registerAsync({
      useFactory: () => ({
        secret: setting('SESSION_SECRET'),
        signOptions: { algorithm: 'HS256', expiresIn: SESSION_LENGTH },
      }),
    }),
  ],
  controllers: [AuthController, LoginController],
  providers: [Sessions, JwtStrategy],
})
export class AuthModule {}
