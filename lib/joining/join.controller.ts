import { HttpCode, Post } from '@nestjs/common';
import { Caller } from '../routes/caller.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { OpenRoute } from '../routes/open-route.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { AskToJoinDto } from './join-links.dto.js';
import { JoinLinksService } from './join-links.service.js';

/** What people call who open a join link. */
@ClienteleController('join-links')
export class JoinController {
  constructor(private readonly links: JoinLinksService) {}

  /**
   * Asks for an invitation by a join link. The answer is the same for every link and every address; where both are right, an
   * invitation goes to the address afterwards.
   */
  @Post('ask')
  @Operation('askToJoin')
  @HttpCode(202)
  @OpenRoute()
  ask(@Caller() caller: Caller, @ClienteleBody(AskToJoinDto) body: AskToJoinDto): void {
    this.links.ask(body, caller);
  }
}
