import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { isForeignSite } from '../domain/access/foreign-site.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { type ClienteleRequest, headerOf, requestOf } from './request.js';
import { isReading } from './viewing-request.js';

/**
 * Keeps pages of other sites from changing things with the cookie that a browser adds by itself. What carries an
 * `Authorization` was sent by somebody who knows that.
 */
@Injectable()
export class CrossSiteRule {
  constructor(@Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings) {}

  /** Throws `CROSS_SITE` for a change with a cookie and no `Authorization` from a foreign page, with a body or without. */
  assertOwn(context: ExecutionContext): void {
    const request = requestOf(context);
    const isByCookie = isSent(request, 'cookie') && !isSent(request, 'authorization');
    if (isByCookie && !isReading(context) && this.isForeign(request))
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

function isSent(request: ClienteleRequest, header: string): boolean {
  return (headerOf(request, header) ?? '') !== '';
}
