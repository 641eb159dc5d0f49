import { Delete, HttpCode } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import { Actor } from '../routes/actor.decorator.js';
import { AllowedInView } from '../routes/allowed-in-view.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { RequireMembership } from '../routes/require-membership.decorator.js';
import { ViewsService } from './views.service.js';

/** The view that a request is made in, over HTTP. */
@ClienteleController('view')
@RequireMembership()
export class ViewController {
  constructor(private readonly views: ViewsService) {}

  /** Ends the view that the header `X-Clientele-View` names. */
  @Delete()
  @Operation('endView')
  @HttpCode(204)
  @AllowedInView()
  end(@Actor() actor: MemberActor): Promise<void> {
    return this.views.end(actor);
  }
}
