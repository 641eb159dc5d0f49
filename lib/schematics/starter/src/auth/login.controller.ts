import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  Header,
  Headers,
  Post,
  Query,
  Redirect,
  Res,
} from '@nestjs/common';
import { LOGIN_POLICY, loginPage } from './login.page.js';
import { type Answer, keepSession } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** Where people go on who have come for no page. */
const FIRST = '/account';

interface Form {
  readonly email?: unknown;
  readonly password?: unknown;
  readonly next?: unknown;
}

/** The page where people log in. */
@Controller('login')
export class LoginController {
  constructor(private readonly sessions: Sessions) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', LOGIN_POLICY)
  @Header('Cache-Control', 'no-store')
  page(@Query('next') next: unknown, @Query('failed') failed: unknown): string {
    return loginPage(pathOf(next), failed !== undefined);
  }

  /** Sets the cookie and leads on, or back to the page. */
  @Post()
  @Redirect(FIRST, 303)
  async login(
    @Body() { email, password, next }: Form,
    @Headers('sec-fetch-site') from: string | undefined,
    @Res({ passthrough: true }) answer: Answer,
  ): Promise<{ url: string }> {
    // A form of another site would log people in as whom it likes.
    if (from === 'cross-site') throw new ForbiddenException();
    const token = await this.sessions.begin(email, password);
    if (token === null) {
      return {
        url: `login?failed&next=${encodeURIComponent(pathOf(next))}`,
      };
    }
    keepSession(answer, token);
    return { url: pathOf(next) };
  }
}

/** A path of this site, and of no other. */
function pathOf(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : FIRST;
}
