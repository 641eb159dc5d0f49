import { ForeignKey, Index } from 'typeorm';
import { ClientEntity } from './client.entity.js';
import {
  CountColumn,
  IdColumn,
  JsonColumn,
  KeyColumn,
  PrimaryIdColumn,
  TimeColumn,
} from './columns.js';
import { MigratedEntity } from './migrated-entity.js';
import { PortalEntity } from './portal.entity.js';

/** A link by which people ask to be invited to a client. It goes with the client, and outlives its maker, whom it then serves no more. */
@MigratedEntity('clientele_join_links')
@Index(['clientId', 'createdAt', 'id'])
export class JoinLinkEntity {
  @PrimaryIdColumn()
  id!: string;

  @IdColumn()
  @ForeignKey(() => PortalEntity, { onDelete: 'RESTRICT' })
  portalId!: string;

  @IdColumn()
  @ForeignKey(() => ClientEntity, { onDelete: 'CASCADE' })
  clientId!: string;

  /** The staff member who made it; null if the host did. */
  @IdColumn({ nullable: true })
  makerId!: string | null;

  /** What the token is made from besides the host's secret. */
  @KeyColumn({ length: 43 })
  nonce!: string;

  /** How many people may join by it. */
  @CountColumn()
  uses!: number;

  /** How many have. */
  @CountColumn()
  used!: number;

  /** The domains that emails of those who ask may have, among those of the client and the portal; null for any. */
  @JsonColumn({ nullable: true })
  domains!: readonly string[] | null;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  expiresAt!: number;

  /** When somebody ended it; 0 until then. */
  @TimeColumn()
  revokedAt!: number;
}
