import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import { tokenInCookie } from '../auth/session-cookie.js';
import { Settings } from '../settings/settings.js';
import { builtPage } from './built-front.js';
import { FRONT_ADDRESSES } from './front-addresses.js';
import { frontFacts } from './front-facts.js';
import { frontPage } from './front.page.js';

/** The app's own pages: one document, whose script shows the page of the address. */
@Controller()
@ApiExcludeController()
export class FrontController {
  private readonly built = builtPage();

  constructor(private readonly settings: Settings) {}

  /** It holds nothing of anybody, and is asked for anew each time. */
  @Get([...FRONT_ADDRESSES])
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'private, no-cache')
  @Header('Vary', 'Cookie')
  page(@Req() request: Request): string {
    return frontPage(this.built, frontFacts(this.settings, tokenInCookie(request) !== null));
  }
}
