import { ClientEntity } from './client.entity.js';
import { EventDeliveryEntity } from './event-delivery.entity.js';
import { EventEntity } from './event.entity.js';
import { ExportEntity } from './export.entity.js';
import { IdentityEntity } from './identity.entity.js';
import { ImportRowEntity } from './import-row.entity.js';
import { ImportEntity } from './import.entity.js';
import { InvitationTemplateEntity } from './invitation-template.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { JoinLinkEntity } from './join-link.entity.js';
import { LetterEntity } from './letter.entity.js';
import { MemberClientEntity } from './member-client.entity.js';
import { MemberGroupEntity } from './member-group.entity.js';
import { MemberProjectEntity } from './member-project.entity.js';
import { MemberTraceEntity } from './member-trace.entity.js';
import { MemberEntity } from './member.entity.js';
import { PortalEntity } from './portal.entity.js';
import { ProfileEntity } from './profile.entity.js';
import { RequestEntity } from './request.entity.js';
import { UnverifiedIdentityEntity } from './unverified-identity.entity.js';
import { ViewEntity } from './view.entity.js';

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
export const clienteleEntities: readonly (new () => object)[] = Object.freeze([
  PortalEntity,
  ProfileEntity,
  ClientEntity,
  MemberEntity,
  MemberClientEntity,
  MemberProjectEntity,
  MemberGroupEntity,
  InvitationEntity,
  InvitationTemplateEntity,
  IdentityEntity,
  UnverifiedIdentityEntity,
  EventEntity,
  EventDeliveryEntity,
  MemberTraceEntity,
  ExportEntity,
  ViewEntity,
  RequestEntity,
  JoinLinkEntity,
  LetterEntity,
  ImportEntity,
  ImportRowEntity,
]);
