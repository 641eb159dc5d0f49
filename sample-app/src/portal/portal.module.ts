import { type DynamicModule, Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { ClienteleModule } from 'nest-clientele';
import { ClientelePagesModule } from 'nest-clientele/pages';
import { SessionsModule } from '../auth/sessions.module.js';
import { ClockModule } from '../clock/clock.module.js';
import { DevClock } from '../clock/dev-clock.js';
import { permissions } from '../permissions/permissions.js';
import { AgencyPlanPolicy } from '../plans/agency-plan.policy.js';
import type { Settings } from '../settings/settings.js';
import { UsersIdentityStore } from '../users/users-identity.store.js';
import { UsersModule } from '../users/users.module.js';
import { WorkEntryEntity } from '../work/work-entry.entity.js';
import { AgencyDomains } from './agency-domains.resolver.js';
import { AgencyPortal } from './agency.portal.js';
import { groups, projects } from './directories.js';
import { FRONT_LINKS } from '../front/front-links.js';
import { linksTo } from './page-links.js';
import { letterUrl } from './letter-url.js';
import { queuesOf } from './queues.js';

/** Staff pages at `/people`, client users' at `/team`, set-up at `/accept` and `/join`. */
const PAGES = ClientelePagesModule.forRoot({
  signIn: '/login',
  signOut: '/api/auth/logout',
  home: '/',
  links: FRONT_LINKS,
  viewStart: '/',
});

/** The portal's client users: `nest-clientele`, told about the app's own people, campaigns and teams. */
@Module({ imports: [EventEmitterModule.forRoot()], providers: [AgencyPortal] })
export class PortalModule {
  /** The module with these settings. */
  static with(settings: Settings): DynamicModule {
    return { module: PortalModule, imports: [clientele(settings), PAGES] };
  }
}

function clientele(settings: Settings): DynamicModule {
  const queues = queuesOf(settings);
  return ClienteleModule.forRootAsync({
    path: 'api/clientele',
    imports: [UsersModule, SessionsModule, ClockModule, ...queues.imports],
    providers: {
      identities: UsersIdentityStore,
      projects,
      groups,
      plan: AgencyPlanPolicy,
      portals: AgencyDomains,
      clock: { useExisting: DevClock },
      ...queues.providers,
    },
    work: { entity: WorkEntryEntity, project: 'campaignId', worker: 'workerId' },
    useFactory: () => ({
      permissions,
      auth: { strategies: ['jwt'] },
      invitations: {
        secrets: settings.invitationSecrets,
        url: linksTo('accept', settings.publicUrl),
        copyLinks: true,
      },
      joinLinks: { url: linksTo('join', settings.publicUrl) },
      letters: { url: letterUrl(settings.publicUrl) },
      exports: { directory: settings.exportsFolder, bom: true },
    }),
  });
}
