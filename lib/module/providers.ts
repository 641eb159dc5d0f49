import type { Type } from '@nestjs/common';
import { AccessService } from '../access/access.service.js';
import { ActingLoader } from '../access/acting-loader.js';
import { FactsFactory } from '../access/facts-factory.js';
import { AuditListQuery } from '../audit/audit-list.query.js';
import { AuditService } from '../audit/audit.service.js';
import { MembershipQuery } from '../callers/membership.query.js';
import { PersonQuery } from '../callers/person.query.js';
import { ClientAssignments } from '../clients/client-assignments.js';
import { ClientCeilings } from '../clients/client-ceilings.js';
import { ClientChanger } from '../clients/client-changer.js';
import { ClientEditor } from '../clients/client-editor.js';
import { ClientFinder } from '../clients/client-finder.js';
import { ClientListQuery } from '../clients/client-list.query.js';
import { ClientPresenter } from '../clients/client-presenter.js';
import { ClientUsersQuery } from '../clients/client-users.query.js';
import { ClientRemover } from '../clients/client-remover.js';
import { ClientWriter } from '../clients/client-writer.js';
import { ClientsService } from '../clients/clients.service.js';
import { DefaultScopes } from '../clients/default-scopes.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { DirectoriesService } from '../directories/directories.service.js';
import { DirectoryPages } from '../directories/directory-pages.js';
import { CommitWatcher } from '../events/commit-watcher.js';
import { EventDeliveries } from '../events/event-deliveries.js';
import { EventDispatcher } from '../events/event-dispatcher.js';
import { EventOutbox } from '../events/event-outbox.js';
import { EventRecorder } from '../events/event-recorder.js';
import { EventRelay } from '../events/event-relay.js';
import { EventRetention } from '../events/event-retention.js';
import { HostEmitter } from '../events/host-emitter.js';
import { ListenerRegistry } from '../events/listener-registry.js';
import { MemberTraces } from '../events/member-traces.js';
import { SubjectTurns } from '../events/subject-turns.js';
import { ExportRunner } from '../exports/export-runner.js';
import { ExportSweeper } from '../exports/export-sweeper.js';
import { ExportsService } from '../exports/exports.service.js';
import { CustomizationWriter } from '../grants/customization-writer.js';
import { MemberPermissionsReader } from '../grants/member-permissions-reader.js';
import { MemberPermissionsService } from '../grants/member-permissions.service.js';
import { PermissionCloneService } from '../grants/permission-clone.service.js';
import { ProjectMembersService } from '../grants/project-members.service.js';
import { ProjectPermissionsService } from '../grants/project-permissions.service.js';
import { SettingWriter } from '../grants/setting-writer.js';
import { ProjectPlaces } from '../grants/project-places.js';
import { PasswordService } from '../identity/password.service.js';
import { UnverifiedIdentities } from '../identity/unverified-identities.js';
import { InvitationCloser } from '../invitations/invitation-closer.js';
import { InvitationFinder } from '../invitations/invitation-finder.js';
import { RecipientQuery } from '../invitations/recipient.query.js';
import { InvitedMemberQuery } from '../invitations/invited-member.query.js';
import { InvitationListQuery } from '../invitations/invitation-list.query.js';
import { InvitationRenderer } from '../invitations/invitation-renderer.js';
import { InvitationWriter } from '../invitations/invitation-writer.js';
import { SendingRule } from '../invitations/sending-rule.js';
import { InvitationTemplatesService } from '../invitations/templates/invitation-templates.service.js';
import { TemplateEngineLoader } from '../invitations/templates/template-engine-loader.js';
import { TemplatePreviewer } from '../invitations/templates/template-previewer.js';
import { TemplateWriter } from '../invitations/templates/template-writer.js';
import { TokenSigner } from '../invitations/token-signer.js';
import { InvitationAcceptance } from '../joining/invitation-acceptance.js';
import { InvitationCanceller } from '../joining/invitation-canceller.js';
import { InvitationPresenter } from '../joining/invitation-presenter.js';
import { InvitationPreviewer } from '../joining/invitation-previewer.js';
import { JoinLinksService } from '../joining/join-links.service.js';
import { InvitationLinksService } from '../joining/invitation-links.service.js';
import { InvitationsService } from '../joining/invitations.service.js';
import { InvitedPeople } from '../joining/invited-people.js';
import { InviterRule } from '../joining/inviter-rule.js';
import { MemberEntry } from '../joining/member-entry.js';
import { CallingPerson } from '../me/calling-person.js';
import { MeService } from '../me/me.service.js';
import { BulkMembersService } from '../members/bulk/bulk-members.service.js';
import { PresentMembers } from '../members/bulk/present-members.js';
import { AccessEnds } from '../members/access-ends.js';
import { EmailCorrector } from '../members/email-corrector.js';
import { InvitationResender } from '../members/invitation-resender.js';
import { LastAdminRule } from '../members/last-admin-rule.js';
import { AssignedClientsQuery } from '../members/assigned-clients.query.js';
import { ChangingMemberQuery } from '../members/changing-member.query.js';
import { MemberChanger } from '../members/member-changer.js';
import { MemberCreation } from '../members/member-creation.js';
import { MemberDetailsWriter } from '../members/member-details-writer.js';
import { MemberFinder } from '../members/member-finder.js';
import { MemberInviter } from '../members/member-inviter.js';
import { MemberListQuery } from '../members/member-list.query.js';
import { MemberPeople } from '../members/member-people.js';
import { MemberPlacement } from '../members/member-placement.js';
import { MemberPresenter } from '../members/member-presenter.js';
import { MemberReader } from '../members/member-reader.js';
import { MemberRemover } from '../members/member-remover.js';
import { MemberReviewer } from '../members/member-reviewer.js';
import { MemberTransactions } from '../members/member-transactions.js';
import { MemberUpdater } from '../members/member-updater.js';
import { MemberWriter } from '../members/member-writer.js';
import { MembersService } from '../members/members.service.js';
import { SeatLimit } from '../members/seat-limit.js';
import { SelectionReader } from '../members/selection-reader.js';
import { ShownMembersQuery } from '../members/shown-members.query.js';
import { ScopeWriter } from '../members/scope-writer.js';
import { StandingWriter } from '../members/standing-writer.js';
import { IdentitiesService } from '../people/identities.service.js';
import { LifeSweeper } from '../people/life-sweeper.js';
import { ClienteleHealth } from '../operations/clientele-health.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import { GrantRule } from '../permissions/grant-rule.js';
import { OrphanReport } from '../permissions/orphan-report.js';
import { PermissionInspector } from '../permissions/permission-inspector.js';
import { PermissionOrphans } from '../permissions/permission-orphans.js';
import { PlanRule } from '../permissions/plan-rule.js';
import { ProfileWriter } from '../permissions/profile-writer.js';
import { ProfilesService } from '../permissions/profiles.service.js';
import { SettingResolver } from '../permissions/setting-resolver.js';
import { PortalChanger } from '../portals/portal-changer.js';
import { PortalDomains } from '../portals/portal-domains.js';
import { PortalReader } from '../portals/portal-reader.js';
import { PortalSettingsService } from '../portals/portal-settings.service.js';
import { PortalsService } from '../portals/portals.service.js';
import { RequestsService } from '../requests/requests.service.js';
import { ChangePreviewsService } from '../previews/change-previews.service.js';
import { AccessGuard } from '../routes/access.guard.js';
import { ActivityRecorder } from '../routes/activity-recorder.js';
import { Authenticator } from '../routes/authenticator.js';
import { CallerReader } from '../routes/caller-reader.js';
import { RouteAccess } from '../routes/route-access.js';
import { RouteMemberships } from '../routes/route-memberships.js';
import { RouteRulesRegistry } from '../routes/route-rules-registry.js';
import { FirstSelectedQuery } from '../scopes/first-selected.query.js';
import { MemberScopeStore } from '../scopes/member-scope-store.js';
import { ProjectStandings } from '../scopes/project-standings.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { ScopeForgetter } from '../scopes/scope-forgetter.js';
import { ScopeReader } from '../scopes/scope-reader.js';
import { ScopeReplacer } from '../scopes/scope-replacer.js';
import { ScopesService } from '../scopes/scopes.service.js';
import { SelectionPages } from '../scopes/selection-pages.js';
import { VisibilityQuery } from '../scopes/visibility.query.js';
import { VisibleThings } from '../scopes/visible-things.js';
import { ViewsService } from '../viewing/views.service.js';
import { ClienteleStartup } from './clientele-startup.js';
import { featureServices } from './feature-services.js';
import { importHostServices } from './import-services.js';

/** What hosts inject; each can be replaced through the `overrides` extra. */
export const clienteleServices: Type[] = [
  AccessService,
  ActivityRecorder,
  AuditService,
  Authenticator,
  BulkMembersService,
  ChangePreviewsService,
  ClienteleHealth,
  ClientsService,
  DirectoriesService,
  EventDispatcher,
  EventRelay,
  EventRetention,
  ExportRunner,
  ExportsService,
  ExportSweeper,
  IdentitiesService,
  InvitationLinksService,
  ...importHostServices,
  InvitationsService,
  InvitationTemplatesService,
  JoinLinksService,
  LifeSweeper,
  MeService,
  MemberPermissionsService,
  MembersService,
  PasswordService,
  PermissionCloneService,
  PermissionOrphans,
  PortalSettingsService,
  PortalsService,
  ProfilesService,
  ProjectMembersService,
  ProjectPermissionsService,
  RequestsService,
  RouteAccess,
  ScopesService,
  TransactionRunner,
  UnverifiedIdentities,
  ViewsService,
  VisibilityQuery,
];

/** What hosts inject as it is: `UseGuards` makes guards of its own, so a host replaces what the guard asks instead. */
export const clienteleGuards: Type[] = [AccessGuard];

/** What the services are made of. */
export const internalServices: Type[] = [
  AccessEnds,
  ActingLoader,
  AuditListQuery,
  CallerReader,
  CallingPerson,
  ClientAssignments,
  ClientCeilings,
  ClientChanger,
  ClientEditor,
  ClienteleStartup,
  ClientFinder,
  ClientListQuery,
  ClientPresenter,
  ClientUsersQuery,
  ClientRemover,
  ClientWriter,
  CommitWatcher,
  CustomizationWriter,
  DefaultScopes,
  DirectoryPages,
  EmailCorrector,
  EscalationRule,
  EventDeliveries,
  EventOutbox,
  EventRecorder,
  FactsFactory,
  GrantRule,
  HostEmitter,
  InvitationAcceptance,
  InvitationCanceller,
  InvitationCloser,
  InvitationFinder,
  RecipientQuery,
  InvitationListQuery,
  InvitationPresenter,
  InvitationPreviewer,
  InvitationRenderer,
  InvitationResender,
  InvitationWriter,
  SendingRule,
  InvitedMemberQuery,
  InvitedPeople,
  InviterRule,
  LastAdminRule,
  ListenerRegistry,
  AssignedClientsQuery,
  ChangingMemberQuery,
  MemberChanger,
  MemberCreation,
  MemberDetailsWriter,
  MemberEntry,
  MemberFinder,
  MemberInviter,
  MemberListQuery,
  MemberPeople,
  MemberPermissionsReader,
  MemberPlacement,
  MemberPresenter,
  MemberReader,
  MemberRemover,
  MemberReviewer,
  MemberScopeStore,
  FirstSelectedQuery,
  SelectionPages,
  SelectionReader,
  MembershipQuery,
  PersonQuery,
  MemberTraces,
  MemberTransactions,
  MemberUpdater,
  MemberWriter,
  OrphanReport,
  PermissionInspector,
  PlanRule,
  PortalChanger,
  PortalDomains,
  PortalReader,
  PresentMembers,
  ProfileWriter,
  ProjectPlaces,
  ProjectStandings,
  RouteMemberships,
  RouteRulesRegistry,
  ...featureServices,
  ScopeDirectories,
  ScopeForgetter,
  ScopeReader,
  ScopeReplacer,
  ScopeWriter,
  SeatLimit,
  SettingResolver,
  SettingWriter,
  ShownMembersQuery,
  StandingWriter,
  SubjectTurns,
  TemplateEngineLoader,
  TemplatePreviewer,
  TemplateWriter,
  TokenSigner,
  VisibleThings,
];
