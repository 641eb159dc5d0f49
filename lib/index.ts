export { ClienteleModule } from './clientele.module.js';
export type {
  ClienteleExtras,
  ClientelePorts,
  ControllerName,
  PortProvider,
} from './clientele.extras.js';
export {
  type AuthOptions,
  type ClienteleOptions,
  DenialOptions,
  type DurationOption,
  EventOptions,
  ExportOptions,
  InvitationOptions,
  MemberOptions,
  SqliteOptions,
} from './clientele.options.js';
export { CLIENTELE_DATA_SOURCE, CLIENTELE_OPTIONS } from './clientele.tokens.js';
export type { ClienteleSettings } from './clientele.settings.js';

export { AccessGuard } from './access/access.guard.js';
export { AccessService, type MemberRef, type ProjectQuestion } from './access/access.service.js';
export { ActivityRecorder } from './access/activity.recorder.js';
export { Actor, type HostActor, hostActor, type MemberActor } from './access/actor.js';
export type { Admission } from './access/admission.js';
export { Authenticator } from './access/authenticator.js';
export { Caller } from './access/caller.decorator.js';
export type { Decision, Layer, Verdict } from './access/domain/decide.js';
export {
  all,
  type AllOf,
  any,
  type AnyOf,
  type Requirement,
  RequirementError,
  type RequirementInput,
} from './access/domain/requirement.js';
export type { MembershipChoice } from './access/membership-choice.js';
export { OpenRoute } from './access/open-route.decorator.js';
export { RequireLogin, type RequireLoginOptions } from './access/require-login.decorator.js';
export { RequireMembership } from './access/require-membership.decorator.js';
export {
  RequirePermission,
  type RequirePermissionOptions,
} from './access/require-permission.decorator.js';
export { RequireRole } from './access/require-role.decorator.js';
export { RouteAccess } from './access/route-access.js';
export { StaffOnly } from './access/staff-only.decorator.js';

export type { AuditListRequest } from './audit/audit-list.query.js';
export { AuditService } from './audit/audit.service.js';
export type { AuditItem } from './audit/audit.view.js';
export type { Erasure } from './audit/identity.eraser.js';

export type {
  ClientDetails,
  CreateClient,
  NewClient,
  OptionalFields,
  PostalAddress,
  RemoveClient,
  UpdateClient,
} from './clients/client.inputs.js';
export type { ClientListRequest } from './clients/client-list.query.js';
export type { ClientName, ClientView } from './clients/client.view.js';
export { type CeilingView, ClientsService, type SetCeiling } from './clients/clients.service.js';
export type { DefaultScope } from './clients/domain/default-scope.js';

export { CLOCK, type Clock, SystemClock } from './clock/clock.port.js';

export { clienteleEntities } from './database/entities.js';
export type { Page } from './database/keyset.js';
export { clienteleMigrations } from './database/migrations/index.js';
export { TransactionRunner } from './database/transaction-runner.js';

export { ClienteleConfigError } from './errors/clientele-config.error.js';
export {
  ClienteleError,
  type ClienteleErrorOptions,
  isClienteleError,
} from './errors/clientele.error.js';
export { ERROR_TABLE, type ErrorCode, type ErrorRow } from './errors/error-table.js';

export type {
  Change,
  ClienteleEvent,
  ClienteleEventMap,
  ClienteleEventType,
  ClientEventData,
  EventActor,
  EventSubject,
  ExportEventData,
  InvitationEventData,
  MemberDetails,
  MemberEventData,
  PortalState,
  ProfileEventData,
  ProfileState,
  TemplateEventData,
  TemplateState,
} from './events/clientele.events.js';
export type { PermissionSettingData, ScopeData } from './events/event-data.js';
export type { DeliveryStatus } from './events/domain/delivery-status.js';
export { EventDispatcher } from './events/event-dispatcher.js';
export { eventName } from './events/event-name.js';
export { EVENT_TYPES } from './events/event-types.js';
export { EventRelay } from './events/event-relay.js';
export { EventRetention } from './events/event-retention.js';
export {
  EVENT_TRANSPORT,
  type EventTransport,
  InProcessEventTransport,
} from './events/event-transport.port.js';
export { type FailedListener, ListenerFailure } from './events/listener.failure.js';
export { OnClientele, type OnClienteleOptions } from './events/on-clientele.decorator.js';

export type { ExportFailure, ExportStatus } from './exports/domain/export-status.js';
export type { ExportFileHead } from './exports/export-file.js';
export { EXPORT_QUEUE, type ExportJob, type ExportQueue } from './exports/export-queue.port.js';
export {
  EXPORT_STORAGE,
  type ExportLinkOptions,
  type ExportStorage,
} from './exports/export-storage.port.js';
export { ExportRunner } from './exports/export.runner.js';
export { ExportSweeper } from './exports/export.sweeper.js';
export type { ExportFilter, ExportKind } from './exports/export-kind.js';
export type { ExportView, NewExport } from './exports/export.view.js';
export { type ExportDownload, ExportsService } from './exports/exports.service.js';
export { InProcessExportQueue } from './exports/in-process-export.queue.js';
export { LocalExportStorage } from './exports/local-export.storage.js';

export { ClienteleExceptionFilter } from './http/clientele-exception.filter.js';
export { ClienteleValidationPipe } from './http/validation.pipe.js';

export {
  type EmbeddedIdentity,
  EmbeddedIdentityStore,
} from './identity/embedded-identity.store.js';
export {
  type Identity,
  IDENTITY_STORE,
  type IdentityReset,
  type IdentityStore,
  type IdentityWrite,
  type NewIdentity,
} from './identity/identity-store.port.js';
export { PasswordService } from './identity/password.service.js';
export { UnverifiedIdentities } from './identity/unverified-identities.js';

export type { InvitationState } from './invitations/domain/invitation-status.js';
export type {
  AcceptInvitation,
  Acceptance,
  InvitedCaller,
} from './invitations/invitation.acceptance.js';
export type { InvitationPreview } from './invitations/invitation.preview.js';
export type { InvitationMail } from './invitations/invitation.renderer.js';
export type { InvitationView } from './invitations/invitation.view.js';
export type { NewAccount } from './invitations/invited-people.js';
export { InvitationsService } from './invitations/invitations.service.js';
export type { FilledTemplate } from './invitations/templates/template.engine.js';
export type {
  InvitationTemplateListRequest,
  NewInvitationTemplate,
  RemoveInvitationTemplate,
  UpdateInvitationTemplate,
} from './invitations/templates/template.inputs.js';
export type { InvitationTemplateView } from './invitations/templates/template.view.js';
export { InvitationTemplatesService } from './invitations/templates/templates.service.js';

export { type AccessState, MeService, type MeView } from './me/me.service.js';

export { BulkMembersService } from './members/bulk/bulk-members.service.js';
export type { BulkDone, BulkRefused, BulkResult } from './members/bulk/bulk-result.js';
export { normalizeEmail } from './members/domain/email.js';
export type {
  ClientRole,
  MemberKind,
  MemberRole,
  StaffRole,
} from './members/domain/member-role.js';
export type { MemberStatus } from './members/domain/member-status.js';
export type { MemberFilter } from './members/member-filter.js';
export type { MemberListRequest } from './members/member-list.query.js';
export {
  MemberPermissionsService,
  type MemberPermissionsView,
  type SetPermissionsOptions,
} from './members/member-permissions.service.js';
export type {
  ClientOfMember,
  CreateMember,
  InviteMember,
  UpdateMember,
} from './members/member.inputs.js';
export type { MemberView } from './members/member.view.js';
export {
  type ClonePermissions,
  type CloneResult,
  PermissionCloneService,
} from './members/permission-clone.service.js';
export { ProjectMembersService } from './members/project-members.service.js';
export {
  type Customization,
  type ProjectMemberRef,
  ProjectPermissionsService,
} from './members/project-permissions.service.js';
export {
  type CreatedMember,
  type InvitedMember,
  MembersService,
} from './members/members.service.js';

export type { BuiltInPermission } from './permissions/domain/built-in-permissions.js';
export type {
  Catalogue,
  CatalogueNode,
  PermissionKey,
  Register,
} from './permissions/domain/catalogue.js';
export {
  definePermissions,
  type DefinePermissionsOptions,
} from './permissions/domain/define-permissions.js';
export { PermissionDefinitionError } from './permissions/domain/permission-definition.error.js';
export type { StoredSet } from './permissions/domain/permission-sets.js';
export type {
  ExactTree,
  KeysOf,
  PermissionNode,
  PermissionTree,
} from './permissions/domain/permission-tree.js';
export type { OrphanPlace } from './permissions/orphan-tables.js';
export {
  type OrphanCount,
  type OrphanFilter,
  PermissionOrphans,
} from './permissions/orphans.service.js';
export type { MemberSetting, PermissionInput } from './permissions/member-setting.js';
export type {
  NewProfile,
  ProfileListRequest,
  RemoveProfile,
  UpdateProfile,
} from './permissions/profile.inputs.js';
export type { ProfileView } from './permissions/profile.view.js';
export { ProfilesService } from './permissions/profiles.service.js';

export { EveryPlanIncludesAll, PLAN_POLICY, type PlanPolicy } from './portals/plan-policy.port.js';
export type { PortalRef } from './portals/portal-ref.js';
export {
  type AddressedRequest,
  HostPortalResolver,
  PORTAL_RESOLVER,
  type PortalResolver,
} from './portals/portal-resolver.port.js';
export { PortalSettingsService, type UpdatePortal } from './portals/portal-settings.service.js';
export type { PortalBranding, PortalView } from './portals/portal.view.js';
export { DEFAULT_PORTAL, type NewPortal, PortalsService } from './portals/portals.service.js';

export type { GroupReach } from './scopes/domain/scope.js';
export {
  type KnownWorker,
  type ReachableProject,
  visible,
  type VisibleItem,
  visibleProjects,
  visibleWorkers,
} from './scopes/domain/visible.js';
export {
  type DirectoryGroup,
  GROUP_DIRECTORY,
  type GroupDirectory,
  NoGroups,
} from './scopes/group-directory.port.js';
export {
  type DirectoryProject,
  NoProjects,
  PROJECT_DIRECTORY,
  type ProjectDirectory,
} from './scopes/project-directory.port.js';
export { Scope } from './scopes/scope.decorator.js';
export type { Forgotten } from './scopes/scope.forgetter.js';
export type { ProjectChoice, ScopeChoice } from './scopes/scope.resolver.js';
export { ScopesService } from './scopes/scopes.service.js';
export type {
  GroupTable,
  HostEntity,
  ProjectTable,
  WorkTable,
} from './scopes/tables/table-options.js';
export { type VisibleColumns, VisibilityQuery } from './scopes/visibility.query.js';
