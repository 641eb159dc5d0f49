import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { isForeignSite } from '../domain/access/foreign-site.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { type ClienteleRequest, headerOf, requestOf } from './request.js';
import { isReading } from './viewing-request.js';

/** Schemes by which browsers log in by themselves again, once somebody has typed a password or the system knows one. */
const BROWSER_SCHEMES = /^(?:basic|digest|negotiate|ntlm)(?:\s|$)/i;

/**
 * Keeps pages of other sites from changing things with a login that a browser adds by itself: a cookie, or an
 * `Authorization` of a scheme that is the browser's. One of any other scheme, such as `Bearer`, was added by a script that knew it.
 */
@Injectable()
export class CrossSiteRule {
  constructor(@Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings) {}

  /** Throws `CROSS_SITE` for a change with a login that the browser adds from a foreign page, with a body or without. */
  assertOwn(context: ExecutionContext): void {
    const request = requestOf(context);
    if (isLoggedInByBrowser(request) && !isReading(context) && this.isForeign(request))
      throw new ClienteleError('CROSS_SITE');
  }

  /** Whether a page of another site has sent the request, whatever it carries. */
  isForeign(request: ClienteleRequest): boolean {
    const hosts = [headerOf(request, 'host'), headerOf(request, ':authority'), request.host];
    const sent = {
      site: headerOf(request, 'sec-fetch-site'),
      origin: headerOf(request, 'origin'),
      hosts: hosts.filter((host) => typeof host === 'string'),
    };
    return isForeignSite(sent, this.settings.trustedOrigins);
  }
}

function isLoggedInByBrowser(request: ClienteleRequest): boolean {
  const authorization = headerOf(request, 'authorization') ?? '';
  if (authorization !== '') return BROWSER_SCHEMES.test(authorization);
  return (headerOf(request, 'cookie') ?? '') !== '';
}
