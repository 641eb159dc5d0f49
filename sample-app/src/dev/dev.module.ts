import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { ClockController } from './clock.controller.js';
import { InboxController } from './inbox.controller.js';
import { InboxService } from './inbox.service.js';
import { PlanController } from './plan.controller.js';

/** Helps to try the app out. Not part of it in production. */
@Module({
  imports: [MailModule],
  controllers: [InboxController, ClockController, PlanController],
  providers: [InboxService],
})
export class DevModule {}
