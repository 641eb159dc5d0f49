import { Get, Query } from '@nestjs/common';
import type { Admission } from '../access/admission.js';
import { Caller } from '../access/caller.decorator.js';
import { RequireLogin } from '../access/require-login.decorator.js';
import { ClienteleController } from '../http/clientele-controller.decorator.js';
import { ReadMeDto } from './me.dto.js';
import { MeService, type MeView } from './me.service.js';

/** The logged-in person, over HTTP. */
@ClienteleController('me')
@RequireLogin()
export class MeController {
  constructor(private readonly me: MeService) {}

  @Get()
  get(@Caller() caller: Admission, @Query() { projectId }: ReadMeDto): Promise<MeView> {
    return this.me.get(caller, projectId ?? null);
  }
}
