import { ForeignKey, Index } from 'typeorm';
import type { InvitationStatus } from '../domain/invitations/invitation-status.js';
import type { LetterDelivery } from '../domain/invitations/letter-delivery.js';
import { LOCALE_MOST } from '../domain/text/locale.js';
import {
  CountColumn,
  EmailColumn,
  IdColumn,
  JsonColumn,
  KeyColumn,
  PrimaryIdColumn,
  RowVersionColumn,
  TextColumn,
  TimeColumn,
  WordColumn,
} from './columns.js';
import { MigratedEntity } from './migrated-entity.js';
import { PortalEntity } from './portal.entity.js';

/**
 * The right to become a member. The row outlives its member, its client and its inviter,
 * so it refers to them without foreign keys.
 */
@MigratedEntity('clientele_invitations')
@Index(['memberId'])
@Index(['portalId', 'createdAt', 'id'])
@Index(['portalId', 'status', 'createdAt', 'id'])
// What the limits count is in these two whole: no row is looked at.
@Index(['portalId', 'clientId', 'status', 'joinLinkId', 'expiresAt'])
@Index(['joinLinkId', 'sentAt'])
// Whom a reminder is for is found by it.
@Index(['email', 'status'])
export class InvitationEntity {
  @PrimaryIdColumn()
  id!: string;

  @IdColumn()
  @ForeignKey(() => PortalEntity, { onDelete: 'RESTRICT' })
  portalId!: string;

  @IdColumn()
  memberId!: string;

  /** The member's audience: the client's id, or `staff`. */
  @IdColumn()
  audience!: string;

  /** Null for staff. */
  @IdColumn({ nullable: true })
  clientId!: string | null;

  @EmailColumn()
  email!: string;

  /** The member who sent it last; null if the host did. */
  @IdColumn({ nullable: true })
  inviterId!: string | null;

  /** The join link by which its person has asked for it; null for one that somebody sent. */
  @IdColumn({ nullable: true })
  joinLinkId!: string | null;

  @WordColumn()
  status!: InvitationStatus;

  /** Which link is the valid one: the index of its nonce. */
  @CountColumn()
  generation!: number;

  /** One nonce (base64url) for each generation of the link. */
  @JsonColumn()
  nonces!: readonly string[];

  /** What the inviter wrote to the invited person. */
  @TextColumn({ length: 1000, nullable: true })
  message!: string | null;

  /** Which template its mail is made from; null for the portal's default one. */
  @IdColumn({ nullable: true })
  templateId!: string | null;

  /** The language of its letters as a BCP 47 tag; null: as the member, the client or the portal has it. */
  @KeyColumn({ length: LOCALE_MOST, nullable: true })
  locale!: string | null;

  /** What became of its last letter. */
  @WordColumn()
  delivery!: LetterDelivery;

  /** When it was sent last, as far as its sender knows. */
  @TimeColumn()
  sentAt!: number;

  @TimeColumn()
  expiresAt!: number;

  /** When the API first answered its present link to somebody; 0 as long as only a mail holds that. */
  @TimeColumn()
  copiedAt!: number;

  /** When the link was first looked at. */
  @TimeColumn()
  openedAt!: number;

  /** When it was accepted, declined or cancelled. */
  @TimeColumn()
  endedAt!: number;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  updatedAt!: number;

  @RowVersionColumn()
  version!: number;
}
