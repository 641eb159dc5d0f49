import { randomBytes } from 'node:crypto';
import { type DynamicModule, type InjectionToken, Module, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { ClienteleOptions, LoginRequest } from '../config/options.js';
import { type ClienteleSettings, settingsFrom } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { InvitationsService } from '../joining/invitations.service.js';
import { portProvider } from '../module/extras.js';
import { CLOCK } from '../ports/clock.port.js';
import { GROUP_DIRECTORY } from '../ports/group-directory.port.js';
import { IDENTITY_STORE } from '../ports/identity-store.port.js';
import { EveryPlanIncludesAll, PLAN_POLICY } from '../ports/plan-policy.port.js';
import { HostPortalResolver, PORTAL_RESOLVER } from '../ports/portal-resolver.port.js';
import { PROJECT_DIRECTORY } from '../ports/project-directory.port.js';
import { ActivityRecorder } from '../routes/activity-recorder.js';
import { TESTING_PERSON } from './act-as.js';
import { aPortal } from './builders/portal-builder.js';
import { ClienteleTesting } from './clientele-testing.js';
import { FakeClock } from './fake-clock.js';
import { AgencyInMemory } from './memory/agency-in-memory.js';
import { ClientRecorder } from './memory/client-recorder.js';
import { GroupsInMemory } from './memory/groups-in-memory.js';
import { IdentitiesInMemory } from './memory/identities-in-memory.js';
import { ProjectsInMemory } from './memory/projects-in-memory.js';
import type { ClienteleTestingOptions, TestingPorts } from './testing-options.js';
import {
  agencyProviders,
  decidingProviders,
  injectedInTests,
  insteadOfTables,
} from './testing-providers.js';

const SECRET_BYTES = 32;

/**
 * Takes the place of `ClienteleModule` in unit tests of guarded controllers: its decorators, its guard, `AccessService` and
 * `ScopesService` work as in production, by the same code, over what the test adds by {@link ClienteleTesting}. It takes no
 * database, no login strategy and no event emitter, and serves no routes of its own. A service that needs the tables, such as
 * `MembersService`, is not there: Nest names it when something injects it, and `overrides` takes a stub.
 *
 * @example
 * ```ts
 * const module = await Test.createTestingModule({
 *   imports: [ClienteleTestingModule.forRoot({ permissions })],
 *   controllers: [ReportsController],
 * }).compile();
 * const app = await module.createNestApplication().init();
 * const clientele = app.get(ClienteleTesting);
 * ```
 */
@Module({})
export class ClienteleTestingModule {
  /** The module for one test app. Throws `ClienteleConfigError` for wrong options, and `UNKNOWN_PERMISSION` for a portal with unknown keys. */
  static forRoot(options: ClienteleTestingOptions): DynamicModule {
    const { isGlobal = true, imports = [], overrides = [], providers } = options;
    const portTokens = portsOf(providers).map(({ provide }) => provide);
    return {
      module: ClienteleTestingModule,
      global: isGlobal,
      imports: [...imports, DiscoveryModule],
      providers: [
        { provide: CLIENTELE_SETTINGS, useFactory: () => settingsOf(options) },
        ...injectedInTests,
        ...decidingProviders,
        ...agencyProviders,
        ...insteadOfTables,
        clientRecorder(options),
        EveryPlanIncludesAll,
        HostPortalResolver,
        ...portsOf(providers),
        ...overrides,
      ] satisfies Provider[],
      exports: [
        ...injectedInTests,
        ...portTokens,
        ActivityRecorder,
        ClienteleTesting,
        InvitationsService,
        // Also a stub of what is not there by itself.
        ...overrides.map(tokenOf),
      ],
    };
  }
}

function settingsOf({
  permissions,
  denials,
  events,
  trustedOrigins,
  invitations,
}: ClienteleTestingOptions): ClienteleSettings {
  const given = { denials, events, trustedOrigins };
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return settingsFrom({
    permissions,
    auth: { caller: personIn },
    invitations: {
      secrets: [randomBytes(SECRET_BYTES)],
      url: (token) => `https://portal.test/accept?token=${token}`,
      ...invitations,
    },
    ...(Object.fromEntries(set) as Partial<ClienteleOptions>),
  });
}

function tokenOf(provider: Provider): InjectionToken {
  return typeof provider === 'function' ? provider : provider.provide;
}

/** Who is logged in, as `actAs` says it. */
function personIn({ headers }: LoginRequest): { readonly id: string } | null {
  const id = headers[TESTING_PERSON];
  return typeof id === 'string' ? { id } : null;
}

function portsOf({ projects, groups, plan, portals, clock }: TestingPorts = {}) {
  return [
    { provide: IDENTITY_STORE, useExisting: IdentitiesInMemory },
    portProvider(PROJECT_DIRECTORY, projects ?? { useExisting: ProjectsInMemory }),
    portProvider(GROUP_DIRECTORY, groups ?? { useExisting: GroupsInMemory }),
    portProvider(PLAN_POLICY, plan ?? { useExisting: EveryPlanIncludesAll }),
    portProvider(PORTAL_RESOLVER, portals ?? { useExisting: HostPortalResolver }),
    portProvider(CLOCK, clock ?? { useFactory: () => new FakeClock() }),
  ];
}

function clientRecorder({
  portal = aPortal({ key: 'default', name: 'Agency' }),
}: ClienteleTestingOptions): Provider {
  return {
    provide: ClientRecorder,
    inject: [CLIENTELE_SETTINGS, AgencyInMemory, ProjectsInMemory],
    useFactory: (settings: ClienteleSettings, agency: AgencyInMemory, projects: ProjectsInMemory) =>
      new ClientRecorder(settings, agency, projects, portal),
  };
}
