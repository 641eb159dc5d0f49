import type { Type } from '@nestjs/common';
import { AuditController } from '../audit/audit.controller.js';
import { ClientsController } from '../clients/clients.controller.js';
import { GroupsController } from '../directories/groups.controller.js';
import { ProjectsController } from '../directories/projects.controller.js';
import { ExportsController } from '../exports/exports.controller.js';
import { MemberPermissionsController } from '../grants/member-permissions.controller.js';
import { PermissionsController } from '../grants/permissions.controller.js';
import { ProjectMembersController } from '../grants/project-members.controller.js';
import { InvitationTemplatesController } from '../invitations/templates/invitation-templates.controller.js';
import { ImportsController } from '../imports/imports.controller.js';
import { JoinController } from '../joining/join.controller.js';
import { JoinLinksController } from '../joining/join-links.controller.js';
import { InvitationsController } from '../joining/invitations.controller.js';
import { MeController } from '../me/me.controller.js';
import { ChangeManyController } from '../members/bulk/change-many.controller.js';
import { MembersController } from '../members/members.controller.js';
import { ProfilesController } from '../permissions/profiles.controller.js';
import { PortalController } from '../portals/portal.controller.js';
import { RequestsController } from '../requests/requests.controller.js';
import { MemberViewController } from '../viewing/member-view.controller.js';
import { ViewController } from '../viewing/view.controller.js';
import type { ClienteleExtras, ControllerName } from './extras.js';

/** The module's controllers, by the name that a host chooses them by. */
export const CONTROLLERS: Readonly<Record<ControllerName, readonly Type[]>> = {
  members: [ChangeManyController, MembersController],
  permissions: [PermissionsController, MemberPermissionsController],
  invitations: [InvitationsController],
  templates: [InvitationTemplatesController],
  clients: [ClientsController],
  profiles: [ProfilesController],
  portal: [PortalController],
  projects: [ProjectsController, ProjectMembersController],
  groups: [GroupsController],
  requests: [RequestsController],
  exports: [ExportsController],
  imports: [ImportsController],
  me: [MeController],
  audit: [AuditController],
  joinLinks: [JoinLinksController, JoinController],
  views: [MemberViewController, ViewController],
};

/** The controllers that a host has chosen. */
export function chosenControllers(
  chosen: NonNullable<ClienteleExtras['controllers']>,
): readonly Type[] {
  if (chosen === false) return [];
  const names = chosen === true ? (Object.keys(CONTROLLERS) as ControllerName[]) : chosen;
  return names.flatMap((name) => CONTROLLERS[name]);
}
