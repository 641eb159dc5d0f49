import { ForeignKey, Index, Unique } from 'typeorm';
import type { EmailConflict } from '../domain/members/email-conflict.js';
import type { EndTold } from '../domain/members/end-told.js';
import type { IdentityStanding } from '../domain/members/identity-standing.js';
import type { MemberKind, MemberRole } from '../domain/members/member-role.js';
import type { NameSource } from '../domain/members/name-source.js';
import type { MemberStatus } from '../domain/members/member-status.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import type { PermissionSetting } from '../domain/permissions/permission-setting.js';
import { LOCALE_MOST } from '../domain/text/locale.js';
import { ClientEntity } from './client.entity.js';
import {
  EmailColumn,
  HostIdColumn,
  IdColumn,
  JsonColumn,
  KeyColumn,
  MoneyColumn,
  PrimaryIdColumn,
  RowVersionColumn,
  TextColumn,
  TimeColumn,
  WordColumn,
} from './columns.js';
import { MigratedEntity } from './migrated-entity.js';
import { PortalEntity } from './portal.entity.js';
import { ProfileEntity } from './profile.entity.js';
import { UNIQUE_KEYS } from './unique-keys.js';

const STANDING = ['portalId', 'kind', 'role', 'status'];

/** All that a client's list asks for: else a planner may go along the lists of the portal and leave out other clients. */
const OF_CLIENT = ['clientId', 'role', 'status', 'portalId', 'kind'];

/** All that the number of a client's users asks for: it is counted without a row. */
const COUNTED = ['clientId', 'portalId', 'status', 'accessUntil'];

/** A person's place in a portal: a staff member, or a user of one client. */
@MigratedEntity('clientele_members')
@Unique([...UNIQUE_KEYS.memberEmail.columns])
@Index(['identityId'])
@Index(['profileId'])
// One for each way to sort a list: every standing is read along its own stretch of it.
@Index([...STANDING, 'nameKey', 'id'])
@Index([...STANDING, 'email', 'id'])
@Index([...STANDING, 'createdAt', 'id'])
@Index([...STANDING, 'lastActiveAt', 'id'])
@Index([...OF_CLIENT, 'nameKey', 'id'])
@Index(COUNTED)
// Whom the sweep has not told of yet comes first in it.
@Index(['endTold', 'accessUntil'])
export class MemberEntity {
  @PrimaryIdColumn()
  id!: string;

  @IdColumn()
  @ForeignKey(() => PortalEntity, { onDelete: 'RESTRICT' })
  portalId!: string;

  @WordColumn()
  kind!: MemberKind;

  /** Null for staff. */
  @IdColumn({ nullable: true })
  @ForeignKey(() => ClientEntity, { onDelete: 'RESTRICT' })
  clientId!: string | null;

  /** The client's id, or `staff`: NULLs are distinct in unique keys, so `clientId` cannot be in one. */
  @IdColumn()
  audience!: string;

  /** The host's id of the person; null until one accepts. */
  @HostIdColumn({ nullable: true })
  identityId!: string | null;

  /** What has become of its person, as the host has said it last. */
  @WordColumn()
  standing!: IdentityStanding;

  /** The revision of its person that was followed last; 0 for none yet. */
  @TimeColumn()
  identityRevision!: number;

  @EmailColumn()
  email!: string;

  /** Why its person's own email is not the one here; null where it is, as far as is known. */
  @WordColumn({ nullable: true })
  emailConflict!: EmailConflict | null;

  /** Empty until it is known. */
  @TextColumn({ length: 200 })
  name!: string;

  /** Who typed the name: what the agency has typed stays until the agency changes it. */
  @WordColumn()
  nameFrom!: NameSource;

  /** The language of its letters as a BCP 47 tag; null: as its client or portal has it. */
  @KeyColumn({ length: LOCALE_MOST, nullable: true })
  locale!: string | null;

  /** The name as lists sort it, the email's where there is none. */
  @KeyColumn({ length: 255 })
  nameKey!: string;

  /** The name and the email as a search looks through them. */
  @KeyColumn({ length: 1200 })
  searchKey!: string;

  @WordColumn()
  role!: MemberRole;

  /**
   * Null: all clients are open to it, as for every admin. Else the id of its list of clients as that is now, which counts
   * for staff of role `staff`, however few are on it: every change of the list gives it another one, never used before.
   */
  @IdColumn({ nullable: true })
  assignmentId!: string | null;

  @WordColumn()
  status!: MemberStatus;

  /** When its access ends; 0 for never. */
  @TimeColumn()
  accessUntil!: number;

  /** What listeners have been told of that end. */
  @WordColumn()
  endTold!: EndTold;

  /** Where its permissions come from. */
  @WordColumn()
  mode!: PermissionSetting['mode'];

  /** In mode `profile` only. */
  @IdColumn({ nullable: true })
  @ForeignKey(() => ProfileEntity, { onDelete: 'RESTRICT' })
  profileId!: string | null;

  /** In mode `custom` only: its own switches as they were saved. */
  @JsonColumn({ nullable: true })
  permissions!: StoredSet | null;

  @MoneyColumn({ nullable: true })
  portalRate!: string | null;

  @TimeColumn()
  lastActiveAt!: number;

  /** When somebody last confirmed that it should have access. */
  @TimeColumn()
  reviewedAt!: number;

  /** When it was last seen, reviewed or let in, whichever was last: inactivity counts from here. */
  @TimeColumn()
  idleSince!: number;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  updatedAt!: number;

  @RowVersionColumn()
  version!: number;
}
