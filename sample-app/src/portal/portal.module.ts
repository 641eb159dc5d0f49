import { Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { ClienteleModule } from 'nest-clientele';
import { ClockModule } from '../clock/clock.module.js';
import { DevClock } from '../clock/dev-clock.js';
import { permissions } from '../permissions/permissions.js';
import { AgencyPlanPolicy } from '../plans/agency-plan.policy.js';
import { Settings } from '../settings/settings.js';
import { UsersIdentityStore } from '../users/users-identity.store.js';
import { UsersModule } from '../users/users.module.js';
import { WorkEntryEntity } from '../work/work-entry.entity.js';
import { acceptLink } from './accept-link.js';
import { AgencyDomains } from './agency-domains.resolver.js';
import { AgencyPortal } from './agency.portal.js';
import { groups, projects } from './directories.js';

/** The portal's client users: `nest-clientele`, told about the app's own people, campaigns and teams. */
@Module({
  imports: [
    EventEmitterModule.forRoot(),
    ClienteleModule.forRootAsync({
      path: 'api/clientele',
      imports: [UsersModule, ClockModule],
      providers: {
        identities: UsersIdentityStore,
        projects,
        groups,
        plan: AgencyPlanPolicy,
        portals: AgencyDomains,
        clock: { useExisting: DevClock },
      },
      work: { entity: WorkEntryEntity, project: 'campaignId', worker: 'workerId' },
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        permissions,
        auth: { strategies: ['jwt'] },
        invitations: { secrets: settings.invitationSecrets, url: acceptLink(settings.publicUrl) },
        exports: { directory: settings.exportsFolder },
      }),
    }),
  ],
  providers: [AgencyPortal],
})
export class PortalModule {}
