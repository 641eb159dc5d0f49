/**
 * The module, its decorators and its services: what a host imports.
 *
 * @module nest-clientele
 */

// The module and its options.
export { ClienteleModule } from './module/clientele.module.js';
export type {
  ClienteleExtras,
  ClientelePorts,
  ControllerName,
  PortProvider,
} from './module/extras.js';
export type {
  AccountsOption,
  AuthOptions,
  ClienteleOptions,
  DenialOptions,
  DurationOption,
  EventOptions,
  ExportOptions,
  ImportOptions,
  InvitationOptions,
  JoinLinkOptions,
  LetterOptions,
  LoginRequest,
  MemberOptions,
  PeopleOptions,
  ReadsOption,
  SqliteOptions,
  StatementOptions,
} from './config/options.js';
export type {
  GroupTable,
  HostEntity,
  ProjectTable,
  WorkTable,
} from './scopes/tables/table-options.js';

// The catalogue of permissions.
export {
  definePermissions,
  type DefinePermissionsOptions,
} from './domain/permissions/define-permissions.js';
export { PermissionDefinitionError } from './domain/permissions/permission-definition.error.js';
export type { BuiltInPermission } from './domain/permissions/built-in-permissions.js';
export type {
  Catalogue,
  CatalogueNode,
  PermissionKey,
  Register,
} from './domain/permissions/catalogue.js';
export type {
  ExactNode,
  ExactTree,
  KeysOf,
  PermissionNode,
  PermissionWords,
  PermissionTree,
} from './domain/permissions/permission-tree.js';

// On the host's routes.
export { Actor } from './routes/actor.decorator.js';
export { AllowedInView } from './routes/allowed-in-view.decorator.js';
export { Caller } from './routes/caller.decorator.js';
export { OpenRoute } from './routes/open-route.decorator.js';
export { RequireLogin, type RequireLoginOptions } from './routes/require-login.decorator.js';
export { RequireMembership } from './routes/require-membership.decorator.js';
export {
  RequirePermission,
  type RequirePermissionOptions,
} from './routes/require-permission.decorator.js';
export { RequireRole } from './routes/require-role.decorator.js';
export { Scope } from './routes/scope.decorator.js';
export { StaffOnly } from './routes/staff-only.decorator.js';
export {
  all,
  type AllOf,
  any,
  type AnyOf,
  type Requirement,
  type RequirementInput,
} from './domain/access/requirement.js';
export { RequirementError } from './domain/access/requirement.error.js';

// How a route is decided.
export { AccessGuard } from './routes/access.guard.js';
export { AccessService, type ProjectQuestion } from './access/access.service.js';
export { ActivityRecorder } from './routes/activity-recorder.js';
export { Authenticator } from './routes/authenticator.js';
export { ClienteleExceptionFilter } from './routes/clientele-exception.filter.js';
export { isClienteleRoute, isOpenClienteleRoute } from './routes/clientele-route.js';
export { RouteAccess } from './routes/route-access.js';
export type { CompiledRule } from './routes/route-rules-registry.js';
export type { PermissionRule, RouteRule } from './routes/route-rule.js';
export type { Decision, Layer, Verdict } from './domain/access/decision.js';

// Who acts.
export { type HostActor, hostActor } from './callers/actor.js';
export type { MemberActor, ViewedBy } from './callers/member-actor.js';
export type { MemberRef } from './callers/member-ref.js';
export type { MembershipChoice, MembershipPortal } from './callers/membership-choice.js';
export type { AssignedClients } from './callers/assigned-lists.js';
export type { MembershipRow } from './callers/membership-row.js';
export type { ClientsInSight } from './domain/clients/clients-in-sight.js';

// Portals, and the host's own tables.
export { PortalSettingsService, type UpdatePortal } from './portals/portal-settings.service.js';
export type { PortalBranding, PortalSettings, PortalView } from './portals/portal.view.js';
export { DEFAULT_PORTAL, type NewPortal, PortalsService } from './portals/portals.service.js';
export { clienteleEntities } from './schema/entities.js';
export { clienteleMigrations } from './schema/migrations/index.js';
export { TransactionRunner } from './database/transaction-runner.js';
export type { CountedPage, Page } from './database/keyset.js';

// Clients.
export { ClientsService } from './clients/clients.service.js';
export type { CeilingView, SetCeiling } from './clients/client-ceilings.js';
export type { ClientListRequest } from './clients/client-list.query.js';
export type { ClientName, ClientUsers, ClientView } from './clients/client.view.js';
export type {
  ClientDetails,
  ClientOfMember,
  CreateClient,
  NewClient,
  OptionalFields,
  PostalAddress,
  RemoveClient,
  UpdateClient,
} from './domain/clients/client-inputs.js';
export type {
  DefaultScope,
  GoneTimes,
  StoredDefaultScope,
} from './domain/clients/default-scope.js';

// Members.
export { MembersService } from './members/members.service.js';
export type { AssignedClientsPage } from './members/assigned-clients.query.js';
export type { CreatedMember, InvitedMember } from './members/created-member.js';
export type { CreateMember, InviteMember, UpdateMember } from './members/member-inputs.js';
export type { MemberListRequest } from './members/member-list.query.js';
export type { MemberGroup, MemberProject, MemberView } from './members/member.view.js';
export type { SelectionRequest } from './scopes/selection-pages.js';
export { BulkMembersService } from './members/bulk/bulk-members.service.js';
export type { BulkDone, BulkRefused, BulkResult } from './members/bulk/bulk-result.js';
export { ChangeManyService } from './members/bulk/change-many.service.js';
export type { ChangeDone, ChangeRefused, ChangeResult } from './members/bulk/change-result.js';
export { normalizeEmail } from './domain/members/email.js';
export type { MemberFilter } from './domain/members/member-filter.js';
export type {
  ClientRole,
  MemberKind,
  MemberRole,
  StaffRole,
} from './domain/members/member-role.js';
export type { EmailConflict } from './domain/members/email-conflict.js';
export type { IdentityStanding } from './domain/members/identity-standing.js';
export type { MemberStatus } from './domain/members/member-status.js';
export type { ShownStatus } from './domain/members/shown-status.js';
export {
  type AccessState,
  type MeIdentity,
  MeService,
  type MeView,
  type MeViewer,
} from './me/me.service.js';

// What members may do.
export {
  MemberPermissionsService,
  type SetPermissionsOptions,
} from './grants/member-permissions.service.js';
export type { MemberPermissionsView } from './grants/member-permissions-reader.js';
export {
  type ClonePermissions,
  type CloneResult,
  PermissionCloneService,
} from './grants/permission-clone.service.js';
export { ProjectMembersService } from './grants/project-members.service.js';
export {
  type Customization,
  type RemoveCustomization,
  type ProjectMemberRef,
  ProjectPermissionsService,
} from './grants/project-permissions.service.js';
export { ProfilesService } from './permissions/profiles.service.js';
export type {
  NewProfile,
  ProfileListRequest,
  RemoveProfile,
  UpdateProfile,
} from './permissions/profile-inputs.js';
export type { ProfileView } from './permissions/profile.view.js';
export type { MemberSetting, PermissionInput } from './permissions/member-setting.js';
export type { StoredSet } from './domain/permissions/permission-sets.js';
export type { PermissionMode } from './domain/permissions/permission-setting.js';
export type { OrphanPlace } from './permissions/orphan-tables.js';
export {
  type OrphanCount,
  type OrphanFilter,
  PermissionOrphans,
} from './permissions/permission-orphans.js';

// What a change would do.
export { ChangePreviewsService } from './previews/change-previews.service.js';
export type { ChangePreview, PreviewedMember } from './previews/change-preview.view.js';
export type { PreviewSubject } from './previews/preview-subject.js';

// What client users ask for.
export { RequestsService } from './requests/requests.service.js';
export type {
  AnswerRequest,
  ApproveRequest,
  NewRequest,
  PermissionRequest,
  ProjectRequest,
  RequestListRequest,
  ScopeRequest,
} from './requests/request-inputs.js';
export type { RequestView } from './requests/request.view.js';
export type { RequestKind } from './domain/requests/request-kind.js';
export type { RequestStatus } from './domain/requests/request-status.js';

// What members see.
export { DirectoriesService } from './directories/directories.service.js';
export type { DirectoryListRequest } from './directories/directory-pages.js';
export type { ListedGroup, ListedProject } from './directories/directory-thing.view.js';
export { ScopesService } from './scopes/scopes.service.js';
export type { Forgotten } from './scopes/scope-forgetter.js';
export { type VisibleColumns, VisibilityQuery } from './scopes/visibility.query.js';
export type { GroupReach } from './domain/scopes/scope.js';
export type { ProjectChoice, ScopeChoice } from './domain/scopes/scope-choice.js';
export {
  type KnownWorker,
  type ReachableProject,
  visible,
  type VisibleItem,
  visibleProjects,
  visibleWorkers,
} from './domain/scopes/visible.js';

// Looking as a client user.
export { ViewsService } from './viewing/views.service.js';
export type { BeginView } from './viewing/view-beginner.js';
export type { BegunView } from './viewing/begun-view.view.js';
export type { Viewing } from './views/view-reader.js';

// Invitations.
export { InvitationsService } from './joining/invitations.service.js';
export type {
  AcceptInvitation,
  Acceptance,
  InvitedCaller,
} from './joining/invitation-acceptance.js';
export type { InvitationPreview } from './joining/invitation-previewer.js';
export type { Named } from './joining/invitation-presenter.js';
export type { NewAccount, TakenOfPerson } from './joining/invited-people.js';
export { InvitationLinksService } from './joining/invitation-links.service.js';
export type { CopiedLink } from './joining/copied-link.view.js';
export { JoinLinksService } from './joining/join-links.service.js';
export type { JoinAsk, JoinLinkListRequest, NewJoinLink } from './joining/join-link-inputs.js';
export type { JoinLinkView, MadeJoinLink } from './joining/join-link.view.js';
export type { JoinLinkState } from './domain/joining/join-link-state.js';
export type { InvitationMail, LetterMail } from './invitations/letter-mail.js';
export type { InvitationItem, InvitationListRequest } from './invitations/invitation-list.query.js';
export type { InvitationView } from './invitations/invitation.view.js';
export type { InvitationState } from './domain/invitations/invitation-status.js';
export type { LetterDelivery } from './domain/invitations/letter-delivery.js';
export type { VoidReason } from './domain/invitations/void-reason.js';
export type { LetterTemplateKind, TemplateKind } from './domain/templates/template-kind.js';
export type { TemplateParts } from './domain/templates/template-parts.js';
export { InvitationTemplatesService } from './invitations/templates/invitation-templates.service.js';
export type { FilledTemplate } from './invitations/templates/template-engine.js';
export type {
  InvitationTemplateListRequest,
  NewInvitationTemplate,
  PreviewInvitationTemplate,
  RemoveInvitationTemplate,
  TranslatedTexts,
  UpdateInvitationTemplate,
} from './invitations/templates/template-inputs.js';
export type { InvitationTemplateView } from './invitations/templates/template.view.js';

// The people who log in, as the module keeps them by default.
export {
  type EmbeddedIdentity,
  EmbeddedIdentityStore,
} from './identity/embedded-identity-store.js';
export { PasswordService } from './identity/password.service.js';
export { UnverifiedIdentities } from './identity/unverified-identities.js';

// Events and the audit trail.
export {
  type ListenerDecorator,
  OnClientele,
  type OnClienteleOptions,
} from './events/on-clientele.decorator.js';
export type { ClienteleEvent, ClienteleEventType } from './domain/events/clientele-events.js';
export type { InvitationLetterType } from './domain/events/invitation-letters.js';
export type { LetterEventType, ToldEvent } from './domain/events/told-events.js';
export { UndeliverableError } from './errors/undeliverable.error.js';
export type { DeliveryStatus } from './domain/events/delivery-status.js';
export { EventDispatcher } from './events/event-dispatcher.js';
export { EventRelay } from './events/event-relay.js';
export { EventRetention } from './events/event-retention.js';
export { InProcessEventTransport } from './events/in-process-event-transport.js';
export { AuditService, type ReplayRequest } from './audit/audit.service.js';
export type { AuditListRequest } from './audit/audit-list.query.js';
export type { AuditActor, AuditItem, AuditSubject, ReplayView } from './audit/audit-item.view.js';
export type { Erasure } from './audit/identity-eraser.js';
export type { ToldActor } from './domain/audit/told-of-person.js';
export type { LetterKind } from './domain/invitations/letter-kind.js';
export type { NameSource } from './domain/members/name-source.js';
export {
  type ExportedClient,
  type ExportedDelivery,
  type ExportedEvent,
  type ExportedExport,
  type ExportedIdentity,
  type ExportedImport,
  type ExportedImportRow,
  type ExportedInvitation,
  type ExportedJoinLink,
  type ExportedLetter,
  type ExportedMembership,
  type ExportedPastMembership,
  type ExportedProject,
  type ExportedRequest,
  type ExportedView,
  IDENTITY_EXPORT_FORMAT,
} from './audit/exported-identity.view.js';

// Health.
export { ClienteleHealth, type HealthReport } from './operations/clientele-health.js';
export type { HealthLimits } from './operations/health-limits.js';
export type { HealthFault } from './domain/health/faults-of.js';

// Exports of members.
export { ExportsService } from './exports/exports.service.js';
export type { ExportDownload } from './exports/export-files.js';
export { ExportRunner } from './exports/export-runner.js';
export { ExportSweeper } from './exports/export-sweeper.js';
export { IdentitiesService } from './people/identities.service.js';
export type { ChangedIdentity } from './people/identity-inputs.js';
export { LifeSweeper } from './people/life-sweeper.js';
export { InProcessExportQueue } from './exports/in-process-export-queue.js';
export { LocalExportStorage } from './exports/local-export-storage.js';
export type { ExportView } from './exports/export.view.js';
export type { NewExport } from './exports/export-inputs.js';
export type {
  ChosenExportFilter,
  ExportFilter,
  ExportFormat,
  ExportKind,
} from './domain/exports/export-kind.js';
export type { ExportListRequest } from './exports/export-list.query.js';
export type { ExportFailure, ExportStatus } from './domain/exports/export-status.js';

// Imports of people.
export { ImportsService } from './imports/imports.service.js';
export { ImportRunner } from './imports/import-runner.js';
export { ImportSweeper } from './imports/import-sweeper.js';
export { InProcessImportQueue } from './imports/in-process-import-queue.js';
export type {
  ImportedClient,
  ImportResult,
  ImportView,
  ImportWithResults,
} from './imports/import.view.js';
export type { ApplyImport, ImportResultsRequest } from './imports/import-inputs.js';
export type { ImportEncoding } from './imports/import-text.js';
export type { ImportDelimiter } from './imports/import-records.js';
export type { ImportColumns, ImportField } from './domain/imports/import-columns.js';
export type { ImportCounts, ImportOutcome } from './domain/imports/import-outcome.js';
export type { NewClients } from './domain/imports/new-clients-count.js';
export type { ImportFailure, ImportStatus } from './domain/imports/import-status.js';
export type { CsvContent } from './routes/csv-body.decorator.js';

// Errors.
export { answerableError } from './database/answerable-error.js';
export { ClienteleConfigError } from './errors/clientele-config.error.js';
export {
  ClienteleError,
  type ClienteleErrorOptions,
  isClienteleError,
} from './errors/clientele.error.js';
export { ERROR_TABLE, type ErrorCode } from './errors/error-table.js';
export { type ErrorRow } from './errors/error-row.js';
