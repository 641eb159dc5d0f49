import {
  Body,
  Controller,
  HttpCode,
  Post,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import { type Answer, keepSession } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** Logging in and out, for programs and for the pages. */
@Controller('auth')
export class AuthController {
  constructor(private readonly sessions: Sessions) {}

  /** Answers a token for `Authorization: Bearer`, and sets it as a cookie. */
  @Post('login')
  @HttpCode(200)
  async login(
    @Body('email') email: unknown,
    @Body('password') password: unknown,
    @Res({ passthrough: true }) answer: Answer,
  ): Promise<{ accessToken: string }> {
    const accessToken = await this.sessions.begin(email, password);
    if (accessToken === null) {
      throw new UnauthorizedException('Email or password is wrong.');
    }
    keepSession(answer, accessToken);
    return { accessToken };
  }

  /** Takes the cookie back. */
  @Post('logout')
  @HttpCode(204)
  logout(@Res({ passthrough: true }) answer: Answer): void {
    keepSession(answer, null);
  }
}
