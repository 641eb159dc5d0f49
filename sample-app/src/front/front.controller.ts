import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import { type PortalBranding, PortalSettingsService } from 'nest-clientele';
import { PORTAL_RESOLVER, type PortalResolver } from 'nest-clientele/ports';
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

  constructor(
    private readonly settings: Settings,
    private readonly portals: PortalSettingsService,
    @Inject(PORTAL_RESOLVER) private readonly resolver: PortalResolver,
  ) {}

  /** It holds nothing of anybody, and is asked for anew each time. */
  @Get([...FRONT_ADDRESSES])
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'private, no-cache')
  @Header('Vary', 'Cookie, Host')
  async page(@Req() request: Request): Promise<string> {
    const isSignedIn = tokenInCookie(request) !== null;
    return frontPage(this.built, frontFacts(this.settings, isSignedIn, await this.brand(request)));
  }

  /** How the portal of this address looks; the page says itself what is wrong where that cannot be read. */
  private brand(request: Request): Promise<PortalBranding | null> {
    return this.portals.branding(this.resolver.domainOf(request)).catch(() => null);
  }
}
