import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Settings } from '../settings/settings.js';
import type { UserEntity } from '../users/user.entity.js';
import { ForgotBody, LoginBody, ResetBody } from './auth.dto.js';
import { LocalGuard } from './local.guard.js';
import { PasswordResetsService } from './password-resets.service.js';
import { SESSION_COOKIE, SESSION_LENGTH, sessionCookie } from './session-cookie.js';
import { tokensIn } from './session-token.js';
import { SessionsService } from './sessions.service.js';

/** Logging in and out, and forgotten passwords. */
@Controller('api/auth')
export class AuthController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly resets: PasswordResetsService,
    private readonly settings: Settings,
  ) {}

  /** Answers a token for `Authorization: Bearer`, and sets it as a cookie. */
  @Post('login')
  @HttpCode(200)
  @UseGuards(LocalGuard)
  async login(
    @Body() _: LoginBody,
    @Req() { user }: Request & { user: UserEntity },
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ accessToken: string }> {
    const accessToken = await this.sessions.begin(user);
    const options = { ...sessionCookie(this.settings), maxAge: SESSION_LENGTH };
    response.cookie(SESSION_COOKIE, accessToken, options);
    return { accessToken };
  }

  /** Ends the session, whether the cookie or `Authorization: Bearer` holds it, and takes the cookie back. */
  @Post('logout')
  @HttpCode(204)
  async logout(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    for (const token of tokensIn(request)) await this.sessions.end(token);
    response.clearCookie(SESSION_COOKIE, sessionCookie(this.settings));
  }

  /**
   * Mails a link to a new password if the email has an account, and the links of its invitations if any wait; the answer is the
   * same if it has neither.
   */
  @Post('forgot')
  @HttpCode(202)
  forgot(@Body() { email }: ForgotBody, @Req() { hostname }: Request): void {
    this.resets.requestLater(email, hostname);
  }

  /** Sets a new password by a mailed link and ends the person's sessions. */
  @Post('reset')
  @HttpCode(204)
  async reset(@Body() { token, password }: ResetBody): Promise<void> {
    await this.resets.reset(token, password);
  }
}
