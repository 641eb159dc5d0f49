import { createHash } from 'node:crypto';
import { Get, Header, Headers, Patch, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type MemberActor } from '../callers/member-actor.js';
import { Actor } from '../routes/actor.decorator.js';
import { Answers } from '../routes/answers.decorator.js';
import { Caller } from '../routes/caller.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { isFresh } from '../routes/etag.js';
import { OpenRoute } from '../routes/open-route.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import { type HeldHeaders, varyBy } from '../routes/vary-by.js';
import { PortalSettingsService } from './portal-settings.service.js';
import { UpdatePortalDto } from './portal.dto.js';
import type { PortalBranding, PortalView } from './portal.view.js';

/** A portal's settings over HTTP, and its looks, which are public. */
@ClienteleController('portal')
export class PortalController {
  constructor(
    private readonly settings: PortalSettingsService,
    private readonly http: HttpAdapterHost,
  ) {}

  /** Shows the portal. For staff. */
  @Get()
  @Operation('getPortal', 'STAFF_ONLY')
  @RequireMembership()
  get(@Actor() actor: MemberActor): Promise<PortalView> {
    return this.settings.get(actor);
  }

  /** Changes the portal. For staff admins. */
  @Patch()
  @Operation('updatePortal', 'DOMAIN_NOT_VERIFIED', 'DOMAIN_TAKEN', 'ROLE_REQUIRED', 'STAFF_ONLY')
  @RequireMembership()
  update(
    @Actor() actor: MemberActor,
    @ClienteleBody(UpdatePortalDto) body: UpdatePortalDto,
  ): Promise<PortalView> {
    return this.settings.update(actor, body);
  }

  /**
   * Shows how a portal looks. It is found by the domain the request was addressed to; caches keep it for a minute.
   */
  @Get('branding')
  @Operation('getPortalBranding', 'NOT_FOUND')
  @Answers({
    200: {
      description: 'How the portal looks.',
      headers: {
        ETag: 'Send it as `If-None-Match` to ask whether this has changed.',
        Vary: 'Holds `Host`, beside what the host adds.',
      },
    },
    304: {
      description: 'It still looks as it did when the `ETag` in `If-None-Match` was sent.',
      headers: { ETag: 'The same.', Vary: 'The same.' },
    },
  })
  @OpenRoute()
  @Header('Cache-Control', 'public, max-age=60')
  async branding(
    @Caller() { domain }: Caller,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) response: HeldHeaders,
  ): Promise<PortalBranding | undefined> {
    const branding = await this.settings.branding(domain);
    const tag = `"${createHash('sha256').update(JSON.stringify(branding)).digest('base64url')}"`;
    varyBy(this.http.httpAdapter, response, 'Host');
    this.http.httpAdapter.setHeader(response, 'ETag', tag);
    if (!isFresh(known, tag)) return branding;
    this.http.httpAdapter.status(response, 304);
    return undefined;
  }
}
