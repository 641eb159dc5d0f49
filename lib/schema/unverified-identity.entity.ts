import { ForeignKey } from 'typeorm';
import { IdColumn, PrimaryIdColumn, TimeColumn } from './columns.js';
import { MigratedEntity } from './migrated-entity.js';
import { PortalEntity } from './portal.entity.js';

/**
 * Marks an identity whose password a portal's staff has set, until somebody proves to own its email. It stands
 * apart from the identity, which may be a row of the host's.
 */
@MigratedEntity('clientele_unverified_identities')
export class UnverifiedIdentityEntity {
  @PrimaryIdColumn(255)
  identityId!: string;

  /** The one portal it opens until then. */
  @IdColumn()
  @ForeignKey(() => PortalEntity, { onDelete: 'RESTRICT' })
  portalId!: string;

  @TimeColumn()
  createdAt!: number;
}
