import { Index } from 'typeorm';
import { EmailColumn, HostIdColumn, IdColumn, PrimaryIdColumn } from './columns.js';
import { MigratedEntity } from './migrated-entity.js';

/**
 * Who a member is or was. It outlives the member as long as something tells of it, so that what events and invitations say
 * of a person is found when it is to be erased, by ids alone. It refers to nothing by foreign keys.
 */
@MigratedEntity('clientele_member_traces')
@Index(['identityId'])
@Index(['email', 'identityId'])
@Index(['clientId', 'memberId'])
export class MemberTraceEntity {
  /** Ids sort by the time they were made: the least one of a client is that of its first member. */
  @PrimaryIdColumn()
  memberId!: string;

  @IdColumn()
  portalId!: string;

  /** Null for staff. */
  @IdColumn({ nullable: true })
  clientId!: string | null;

  /** The person, as far as it is known; no answer shows it. */
  @HostIdColumn({ nullable: true })
  identityId!: string | null;

  /** Empty once it is erased. */
  @EmailColumn()
  email!: string;
}
