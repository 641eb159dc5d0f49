import type { Type } from '@nestjs/common';
import {
  AccessService,
  AuditService,
  BulkMembersService,
  ChangeManyService,
  ChangePreviewsService,
  ClientsService,
  DirectoriesService,
  ExportsService,
  ImportsService,
  InvitationLinksService,
  InvitationsService,
  InvitationTemplatesService,
  JoinLinksService,
  type MemberActor,
  MemberPermissionsService,
  MembersService,
  PermissionCloneService,
  PortalSettingsService,
  ProfilesService,
  ProjectMembersService,
  ProjectPermissionsService,
  ScopesService,
  RequestsService,
  ViewsService,
} from '../../../../../lib/index.js';

/** What the calls name. */
export interface Ids {
  readonly member: string;
  readonly deactivated: string;
  readonly waiting: string;
  readonly client: string;
  readonly invitation: string;
  /** A request of the member that is looked at. */
  readonly request: string;
}

/** Finds a service of the module. */
export type Services = <T>(type: Type<T>) => T;

/** A call for an actor. */
type CallOf = (get: Services, actor: MemberActor, ids: Ids) => Promise<unknown>;

/** Calls by the service and the method. */
export type ServiceCalls = Readonly<Record<string, CallOf>>;

const IN_PROJECT = { projectId: 'hourly' };
const TEMPLATE = { name: 'New', subject: 'Hi', text: '{{ url }}' };

/** Every call of a service that changes something for an actor. */
export const CHANGES: ServiceCalls = {
  'AuditService.replay': (get, actor, { member }) => get(AuditService).replay(actor, member),
  'AuditService.replayAll': (get, actor) => get(AuditService).replayAll(actor),
  'BulkMembersService.create': (get, actor) =>
    get(BulkMembersService).create(actor, [{ email: 'new@viewed.test' }]),
  'ChangeManyService.activate': (get, actor, { deactivated }) =>
    get(ChangeManyService).activate(actor, [deactivated]),
  'ChangeManyService.deactivate': (get, actor, { member }) =>
    get(ChangeManyService).deactivate(actor, [member]),
  'ChangeManyService.remove': (get, actor, { member }) =>
    get(ChangeManyService).remove(actor, [member]),
  'ChangeManyService.resend': (get, actor, { member }) =>
    get(ChangeManyService).resend(actor, [member]),
  'ChangeManyService.setEnd': (get, actor, { member }) =>
    get(ChangeManyService).setEnd(actor, [member], { accessUntil: null }),
  'ChangeManyService.setRole': (get, actor, { member }) =>
    get(ChangeManyService).setRole(actor, [member], { role: 'member' }),
  'ChangePreviewsService.preview': (get, actor, { client }) =>
    get(ChangePreviewsService).preview(actor, { clientId: client }, () =>
      get(ClientsService).setCeiling(actor, client, { permissions: {} }),
    ),
  'ClientsService.create': (get, actor) =>
    get(ClientsService).create(actor, { name: 'New', type: 'business' }),
  'ClientsService.remove': (get, actor, { client }) => get(ClientsService).remove(actor, client),
  'ClientsService.setCeiling': (get, actor, { client }) =>
    get(ClientsService).setCeiling(actor, client, { permissions: {} }),
  'ClientsService.update': (get, actor, { client }) =>
    get(ClientsService).update(actor, client, { name: 'New' }),
  'ExportsService.create': (get, actor) => get(ExportsService).create(actor, { by: 'portal' }),
  'ExportsService.download': (get, actor, { member }) =>
    get(ExportsService).download(actor, member),
  'ExportsService.get': (get, actor, { member }) => get(ExportsService).get(actor, member),
  'ExportsService.remove': (get, actor, { member }) => get(ExportsService).remove(actor, member),
  'ImportsService.apply': (get, actor, { member }) => get(ImportsService).apply(actor, member),
  'ImportsService.create': (get, actor) => get(ImportsService).create(actor, 'email'),
  'ImportsService.get': (get, actor, { member }) => get(ImportsService).get(actor, member),
  'ImportsService.remove': (get, actor, { member }) => get(ImportsService).remove(actor, member),
  'InvitationLinksService.copy': (get, actor, { invitation }) =>
    get(InvitationLinksService).copy(actor, invitation),
  'InvitationTemplatesService.create': (get, actor) =>
    get(InvitationTemplatesService).create(actor, TEMPLATE),
  'InvitationTemplatesService.remove': (get, actor, { member }) =>
    get(InvitationTemplatesService).remove(actor, member),
  'InvitationTemplatesService.update': (get, actor, { member }) =>
    get(InvitationTemplatesService).update(actor, member, TEMPLATE),
  'InvitationsService.cancel': (get, actor, { invitation }) =>
    get(InvitationsService).cancel(actor, invitation),
  'InvitationsService.resend': (get, actor, { invitation }) =>
    get(InvitationsService).resend(actor, invitation),
  'JoinLinksService.make': (get, actor, { client }) =>
    get(JoinLinksService).make(actor, client, { expiresAt: '2027-01-01', uses: 1 }),
  'JoinLinksService.revoke': (get, actor, { client, member }) =>
    get(JoinLinksService).revoke(actor, client, member),
  'MemberPermissionsService.set': (get, actor, { member }) =>
    get(MemberPermissionsService).set(actor, member, { mode: 'default' }),
  'MembersService.activate': (get, actor, { deactivated }) =>
    get(MembersService).activate(actor, deactivated),
  'MembersService.create': (get, actor) =>
    get(MembersService).create(actor, { email: 'new@viewed.test' }),
  'MembersService.deactivate': (get, actor, { member }) =>
    get(MembersService).deactivate(actor, member),
  'MembersService.invite': (get, actor, { waiting }) => get(MembersService).invite(actor, waiting),
  'MembersService.leave': (get, actor) => get(MembersService).leave(actor),
  'MembersService.remove': (get, actor, { member }) => get(MembersService).remove(actor, member),
  'MembersService.review': (get, actor, { member }) => get(MembersService).review(actor, member),
  'MembersService.update': (get, actor, { member }) =>
    get(MembersService).update(actor, member, { name: 'New' }),
  'PermissionCloneService.clone': (get, actor, { member, waiting }) =>
    get(PermissionCloneService).clone(actor, { fromMemberId: member, toMemberIds: [waiting] }),
  'PermissionCloneService.cloneForProject': (get, actor, { member, waiting }) =>
    get(PermissionCloneService).cloneForProject(actor, 'hourly', {
      fromMemberId: member,
      toMemberIds: [waiting],
    }),
  'PortalSettingsService.update': (get, actor) =>
    get(PortalSettingsService).update(actor, { name: 'New' }),
  'ProfilesService.create': (get, actor) =>
    get(ProfilesService).create(actor, { name: 'New', permissions: {} }),
  'ProfilesService.remove': (get, actor, { member }) => get(ProfilesService).remove(actor, member),
  'ProfilesService.update': (get, actor, { member }) =>
    get(ProfilesService).update(actor, member, { name: 'New' }),
  'ProjectMembersService.remove': (get, actor, { member }) =>
    get(ProjectMembersService).remove(actor, { ...IN_PROJECT, memberId: member }),
  'ProjectPermissionsService.customize': (get, actor, { member }) =>
    get(ProjectPermissionsService).customize(
      actor,
      { ...IN_PROJECT, memberId: member },
      { permissions: {} },
    ),
  'ProjectPermissionsService.removeCustomization': (get, actor, { member }) =>
    get(ProjectPermissionsService).removeCustomization(actor, { ...IN_PROJECT, memberId: member }),
  'RequestsService.approve': (get, actor, { request }) =>
    get(RequestsService).approve(actor, request, { projects: [{ id: 'hourly' }] }),
  'RequestsService.decline': (get, actor, { request }) =>
    get(RequestsService).decline(actor, request),
  'RequestsService.make': (get, actor) => get(RequestsService).make(actor, { kind: 'scope' }),
  'RequestsService.withdraw': (get, actor, { request }) =>
    get(RequestsService).withdraw(actor, request),
  'ViewsService.begin': (get, actor, { member }) =>
    get(ViewsService).begin(actor, member, { reason: 'Deeper' }),
};

/** Every one that changes nothing, and is answered as the member that is looked at. */
export const READS: ServiceCalls = {
  'AccessService.assert': (get, actor) => get(AccessService).assert(actor, 'reports.edit'),
  'AccessService.can': (get, actor) => get(AccessService).can(actor, 'reports.edit'),
  'AccessService.canMany': (get, actor) => get(AccessService).canMany(actor, ['reports.edit']),
  'ClientsService.ceiling': (get, actor, { client }) => get(ClientsService).ceiling(actor, client),
  'ClientsService.get': (get, actor, { client }) => get(ClientsService).get(actor, client),
  'ClientsService.list': (get, actor) => get(ClientsService).list(actor),
  'DirectoriesService.groups': (get, actor) => get(DirectoriesService).groups(actor),
  'DirectoriesService.projects': (get, actor) => get(DirectoriesService).projects(actor),
  'InvitationsService.list': (get, actor) => get(InvitationsService).list(actor),
  'MemberPermissionsService.explain': (get, actor, { member }) =>
    get(MemberPermissionsService).explain(actor, member, 'reports.edit'),
  'MemberPermissionsService.get': (get, actor, { member }) =>
    get(MemberPermissionsService).get(actor, member),
  'MembersService.get': (get, actor, { member }) => get(MembersService).get(actor, member),
  'MembersService.groups': (get, actor, { member }) => get(MembersService).groups(actor, member),
  'MembersService.list': (get, actor) => get(MembersService).list(actor),
  'MembersService.projects': (get, actor, { member }) =>
    get(MembersService).projects(actor, member),
  'ProfilesService.list': (get, actor) => get(ProfilesService).list(actor),
  'ProjectMembersService.list': (get, actor) => get(ProjectMembersService).list(actor, 'hourly'),
  'RequestsService.list': (get, actor) => get(RequestsService).list(actor),
  'ScopesService.of': (get, actor) => get(ScopesService).of(actor),
};

/** Reading what is the staff's, and so not the member's that is looked at. */
export const STAFFS: ServiceCalls = {
  'AuditService.list': (get, actor) => get(AuditService).list(actor),
  'ExportsService.list': (get, actor) => get(ExportsService).list(actor),
  'InvitationTemplatesService.get': (get, actor, { member }) =>
    get(InvitationTemplatesService).get(actor, member),
  'InvitationTemplatesService.list': (get, actor) => get(InvitationTemplatesService).list(actor),
  'InvitationTemplatesService.preview': (get, actor, { member }) =>
    get(InvitationTemplatesService).preview(actor, member),
  'JoinLinksService.list': (get, actor, { client }) => get(JoinLinksService).list(actor, client),
  'PortalSettingsService.get': (get, actor) => get(PortalSettingsService).get(actor),
};
