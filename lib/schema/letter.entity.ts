import { ForeignKey, Index } from 'typeorm';
import type { LetterKind } from '../domain/invitations/letter-kind.js';
import { EmailColumn, IdColumn, PrimaryIdColumn, TimeColumn, WordColumn } from './columns.js';
import { MigratedEntity } from './migrated-entity.js';
import { PortalEntity } from './portal.entity.js';

/**
 * That an audience has written to an address. The row outlives the invitation, its member and its client, and stays with
 * the address when an invitation goes on to another one: the pauses between letters count from these.
 */
@MigratedEntity('clientele_letters')
// What the limits ask for is in these three whole, but for the row itself.
@Index(['portalId', 'audience', 'email', 'kind', 'sentAt'])
@Index(['portalId', 'email', 'leavesAt'])
@Index(['portalId', 'senderId', 'sentAt'])
// What is held of a person is found by it.
@Index(['memberId'])
export class LetterEntity {
  @PrimaryIdColumn()
  id!: string;

  @IdColumn()
  @ForeignKey(() => PortalEntity, { onDelete: 'RESTRICT' })
  portalId!: string;

  /** The audience that wrote: the client's id, or `staff`. */
  @IdColumn()
  audience!: string;

  /** The member that it was about. */
  @IdColumn()
  memberId!: string;

  /** The member that sent it; null for those of the host, of who asks by a link, and reminders, which no limit of a sender counts. */
  @IdColumn({ nullable: true })
  senderId!: string | null;

  /** Empty once it is erased. */
  @EmailColumn()
  email!: string;

  @WordColumn()
  kind!: LetterKind;

  /** When it was sent, as far as its sender knows. */
  @TimeColumn()
  sentAt!: number;

  /** When it went out, or will: later than it was sent when the address has had too many. */
  @TimeColumn()
  leavesAt!: number;
}
