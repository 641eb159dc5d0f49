import { Module } from '@nestjs/common';
import { DemoAreasService } from './demo-areas.service.js';
import { DemoClientsService } from './demo-clients.service.js';
import { DemoLoader } from './demo.loader.js';
import { DemoMembersService } from './demo-members.service.js';
import { DemoPeopleService } from './demo-people.service.js';
import { DemoStepsService } from './demo-steps.service.js';
import { DemoWorkService } from './demo-work.service.js';

/** Data to try the app out with. */
@Module({
  providers: [
    DemoStepsService,
    DemoPeopleService,
    DemoWorkService,
    DemoClientsService,
    DemoMembersService,
    DemoAreasService,
    DemoLoader,
  ],
})
export class DemoModule {}
