import { Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { ClienteleModule } from 'nest-clientele';
import { CampaignDirectory } from '../campaigns/campaign.directory.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { ClockModule } from '../clock/clock.module.js';
import { DevClock } from '../clock/dev-clock.js';
import { permissions } from '../permissions/permissions.js';
import { AgencyPlanPolicy } from '../plans/agency-plan.policy.js';
import { Settings } from '../settings/settings.js';
import { TeamDirectory } from '../teams/team.directory.js';
import { TeamsModule } from '../teams/teams.module.js';
import { UsersIdentityStore } from '../users/users-identity.store.js';
import { UsersModule } from '../users/users.module.js';
import { acceptLink } from './accept-link.js';
import { AgencyPortal } from './agency.portal.js';

/** The portal's client users: `nest-clientele`, told about the app's own people, campaigns and teams. */
@Module({
  imports: [
    EventEmitterModule.forRoot(),
    ClienteleModule.forRootAsync({
      path: 'api/clientele',
      imports: [UsersModule, CampaignsModule, TeamsModule, ClockModule],
      providers: {
        identities: UsersIdentityStore,
        projects: CampaignDirectory,
        groups: TeamDirectory,
        plan: AgencyPlanPolicy,
        clock: { useExisting: DevClock },
      },
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        permissions,
        auth: { strategies: ['jwt'] },
        invitations: { secrets: settings.invitationSecrets, url: acceptLink(settings.publicUrl) },
      }),
    }),
  ],
  providers: [AgencyPortal],
})
export class PortalModule {}
