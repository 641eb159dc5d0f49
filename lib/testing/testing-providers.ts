import type { Provider, Type } from '@nestjs/common';
import { EventEmitter2, EventEmitterReadinessWatcher } from '@nestjs/event-emitter';
import type { DataSource } from 'typeorm';
import { AccessService } from '../access/access.service.js';
import { FactsFactory } from '../access/facts-factory.js';
import { MembershipQuery } from '../callers/membership.query.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { EventDeliveries } from '../events/event-deliveries.js';
import { EventDispatcher } from '../events/event-dispatcher.js';
import { HostEmitter } from '../events/host-emitter.js';
import { ListenerRegistry } from '../events/listener-registry.js';
import { InvitationLetter } from '../invitations/invitation-letter.js';
import { LetterComposer } from '../invitations/templates/letter-composer.js';
import { TemplateEngineLoader } from '../invitations/templates/template-engine-loader.js';
import { TokenSigner } from '../invitations/token-signer.js';
import { InvitationsService } from '../joining/invitations.service.js';
import { AccessGuard } from '../routes/access.guard.js';
import { ActivityRecorder } from '../routes/activity-recorder.js';
import { Authenticator } from '../routes/authenticator.js';
import { CallerReader } from '../routes/caller-reader.js';
import { CrossSiteRule } from '../routes/cross-site-rule.js';
import { RouteAccess } from '../routes/route-access.js';
import { RouteMemberships } from '../routes/route-memberships.js';
import { RouteRulesRegistry } from '../routes/route-rules-registry.js';
import { ProjectStandings } from '../scopes/project-standings.js';
import { ScopeForgetter } from '../scopes/scope-forgetter.js';
import { ScopeReader } from '../scopes/scope-reader.js';
import { ScopesService } from '../scopes/scopes.service.js';
import { HostTables } from '../scopes/tables/host-tables.js';
import { VisibilityQuery } from '../scopes/visibility.query.js';
import { ViewReader } from '../views/view-reader.js';
import { ViewTokenSigner } from '../views/view-token-signer.js';
import { ViewingQuery } from '../views/viewing.query.js';
import { ClienteleTesting } from './clientele-testing.js';
import { AgencyInMemory } from './memory/agency-in-memory.js';
import { AgencyRecorder } from './memory/agency-recorder.js';
import { DeliveriesInMemory } from './memory/deliveries-in-memory.js';
import { ForgetterInMemory } from './memory/forgetter-in-memory.js';
import { GroupsInMemory } from './memory/groups-in-memory.js';
import { IdentitiesInMemory } from './memory/identities-in-memory.js';
import { InvitationsInMemory } from './memory/invitations-in-memory.js';
import { MemberRecorder } from './memory/member-recorder.js';
import { MembershipsInMemory } from './memory/memberships-in-memory.js';
import { NoActivity } from './memory/no-activity.js';
import { ProjectsInMemory } from './memory/projects-in-memory.js';
import { ViewsInMemory } from './memory/views-in-memory.js';
import { withoutDatabase } from './memory/without-database.js';
import { TestEvents } from './test-events.js';
import { TestInvitations } from './test-invitations.js';
import { TestViews } from './test-views.js';

/** What hosts inject of the module that works without a database. */
export const injectedInTests: readonly Type[] = [
  AccessGuard,
  AccessService,
  Authenticator,
  EventDispatcher,
  RouteAccess,
  ScopesService,
  VisibilityQuery,
];

/** What that is made of, the module's own as it is: all that decides. */
export const decidingProviders: readonly Type[] = [
  CallerReader,
  CrossSiteRule,
  FactsFactory,
  InvitationLetter,
  LetterComposer,
  ListenerRegistry,
  ProjectStandings,
  RouteMemberships,
  RouteRulesRegistry,
  ScopeReader,
  TemplateEngineLoader,
  TokenSigner,
  ViewReader,
  ViewTokenSigner,
];

/** What keeps and changes the agency of a test. */
export const agencyProviders: readonly Type[] = [
  AgencyInMemory,
  AgencyRecorder,
  ClienteleTesting,
  DeliveriesInMemory,
  ForgetterInMemory,
  GroupsInMemory,
  IdentitiesInMemory,
  InvitationsInMemory,
  MemberRecorder,
  MembershipsInMemory,
  ProjectsInMemory,
  TestEvents,
  TestInvitations,
  TestViews,
  ViewsInMemory,
];

/** Stands for the DataSource, which nothing here reads: nobody is in a transaction of it. */
const NO_DATA_SOURCE = { manager: {} } as unknown as DataSource;

const SILENT: Pick<HostEmitter, 'emit' | 'hears'> = {
  emit: () => Promise.resolve(),
  hears: () => false,
};

/** Everything that reads or writes the module's tables, over memory. */
export const insteadOfTables: readonly Provider[] = [
  { provide: CLIENTELE_DATA_SOURCE, useValue: NO_DATA_SOURCE },
  { provide: HostTables, useFactory: () => new HostTables(NO_DATA_SOURCE, {}) },
  { provide: MembershipQuery, useExisting: MembershipsInMemory },
  { provide: ViewingQuery, useExisting: ViewsInMemory },
  { provide: ScopeForgetter, useExisting: ForgetterInMemory },
  { provide: EventDeliveries, useExisting: DeliveriesInMemory },
  { provide: ActivityRecorder, useClass: NoActivity },
  {
    provide: InvitationsService,
    inject: [InvitationsInMemory],
    useFactory: (letters: InvitationsInMemory) => withoutDatabase(InvitationsService, letters),
  },
  {
    provide: HostEmitter,
    inject: [
      { token: EventEmitter2, optional: true },
      { token: EventEmitterReadinessWatcher, optional: true },
    ],
    // A test need not import the host's emitter.
    useFactory: (emitter?: EventEmitter2, readiness?: EventEmitterReadinessWatcher) =>
      emitter && readiness ? new HostEmitter(emitter, readiness) : SILENT,
  },
];
