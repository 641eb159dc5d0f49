import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccountsModule } from './accounts/accounts.module.js';
import { AuthModule } from './auth/auth.module.js';
import { BackgroundModule } from './background/background.module.js';
import { BillingModule } from './billing/billing.module.js';
import { CampaignsModule } from './campaigns/campaigns.module.js';
import { ClockModule } from './clock/clock.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DemoModule } from './demo/demo.module.js';
import { DevModule } from './dev/dev.module.js';
import { FrontModule } from './front/front.module.js';
import { HealthModule } from './health/health.module.js';
import { ErrorFilter } from './http/error.filter.js';
import { OpenRequests } from './http/open-requests.js';
import { IntegrationsModule } from './integrations/integrations.module.js';
import { MessagesModule } from './messages/messages.module.js';
import { PortalModule } from './portal/portal.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ScreencastsModule } from './screencasts/screencasts.module.js';
import type { Settings } from './settings/settings.js';
import { SettingsModule } from './settings/settings.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { TeamsModule } from './teams/teams.module.js';
import { ThrottlingModule } from './throttling/throttling.module.js';
import { TimesheetsModule } from './timesheets/timesheets.module.js';
import { WorkModule } from './work/work.module.js';

/** The agency's dashboard. */
@Module({
  imports: [
    BackgroundModule,
    ClockModule,
    DatabaseModule,
    ThrottlingModule,
    AuthModule,
    AccountsModule,
    CampaignsModule,
    TeamsModule,
    WorkModule,
    TimesheetsModule,
    ScreencastsModule,
    ReportsModule,
    MessagesModule,
    TasksModule,
    IntegrationsModule,
    BillingModule,
    HealthModule,
    FrontModule,
  ],
  providers: [OpenRequests, { provide: APP_FILTER, useClass: ErrorFilter }],
})
export class AppModule {
  /** The app with these settings. */
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.with(settings),
        PortalModule.with(settings),
        ...(settings.demoData ? [DemoModule] : []),
        ...(settings.production ? [] : [DevModule]),
      ],
    };
  }
}
