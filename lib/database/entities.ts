import { ClientEntity } from '../clients/client.entity.js';
import { EventDeliveryEntity } from '../events/event-delivery.entity.js';
import { EventEntity } from '../events/event.entity.js';
import { ExportEntity } from '../exports/export.entity.js';
import { IdentityEntity } from '../identity/identity.entity.js';
import { UnverifiedIdentityEntity } from '../identity/unverified-identity.entity.js';
import { InvitationEntity } from '../invitations/invitation.entity.js';
import { InvitationTemplateEntity } from '../invitations/templates/template.entity.js';
import { MemberEntity } from '../members/member.entity.js';
import { ProfileEntity } from '../permissions/profile.entity.js';
import { PortalEntity } from '../portals/portal.entity.js';
import { MemberGroupEntity } from '../scopes/member-group.entity.js';
import { MemberProjectEntity } from '../scopes/member-project.entity.js';

/**
 * The module's entities, for the host's DataSource.
 *
 * @example
 * ```ts
 * new DataSource({
 *   type: 'better-sqlite3',
 *   database: 'portal.sqlite',
 *   entities: [...clienteleEntities],
 *   migrations: [...clienteleMigrations],
 * });
 * ```
 */
export const clienteleEntities = Object.freeze([
  PortalEntity,
  ProfileEntity,
  ClientEntity,
  MemberEntity,
  MemberProjectEntity,
  MemberGroupEntity,
  InvitationEntity,
  InvitationTemplateEntity,
  IdentityEntity,
  UnverifiedIdentityEntity,
  EventEntity,
  EventDeliveryEntity,
  ExportEntity,
] as const);
