import { ForeignKey, Unique } from 'typeorm';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import {
  IdColumn,
  JsonColumn,
  KeyColumn,
  PrimaryIdColumn,
  RowVersionColumn,
  TextColumn,
  TimeColumn,
} from './columns.js';
import { MigratedEntity } from './migrated-entity.js';
import { PortalEntity } from './portal.entity.js';
import { UNIQUE_KEYS } from './unique-keys.js';

/** A named permission set of a portal. */
@MigratedEntity('clientele_profiles')
@Unique([...UNIQUE_KEYS.profileName.columns])
export class ProfileEntity {
  @PrimaryIdColumn()
  id!: string;

  @IdColumn()
  @ForeignKey(() => PortalEntity, { onDelete: 'RESTRICT' })
  portalId!: string;

  @TextColumn({ length: 200 })
  name!: string;

  /** The name as lists sort it; names of a portal differ in more than case. */
  @KeyColumn({ length: 255 })
  nameKey!: string;

  /** The switches as they were saved. */
  @JsonColumn()
  permissions!: StoredSet;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  updatedAt!: number;

  @RowVersionColumn()
  version!: number;
}
