import { Header, Post } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import type { BegunView } from './begun-view.view.js';
import { BeginViewDto } from './views.dto.js';
import { ViewsService } from './views.service.js';

/** Views of members over HTTP: how they begin. */
@ClienteleController('members/:id/view')
@RequireMembership()
export class MemberViewController {
  constructor(private readonly views: ViewsService) {}

  /**
   * Lets the caller look as a client user, invited or active. Its own requests that carry the token in the header
   * `X-Clientele-View` are answered as that member's, and may do nothing but look. For staff admins, and for staff where
   * the portal's `staffMayView` is on.
   */
  @Post()
  @Operation('viewAsMember', 'MEMBER_STATE', 'ROLE_REQUIRED', 'STAFF_ONLY')
  @Header('Cache-Control', 'no-store')
  begin(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(BeginViewDto) body: BeginViewDto,
  ): Promise<BegunView> {
    return this.views.begin(actor, id, body);
  }
}
