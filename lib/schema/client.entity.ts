import { ForeignKey, Index, Unique } from 'typeorm';
import type { PostalAddress } from '../domain/clients/client-inputs.js';
import type { StoredDefaultScope } from '../domain/clients/default-scope.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import { LOCALE_MOST } from '../domain/text/locale.js';
import {
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
import { UNIQUE_KEYS } from './unique-keys.js';

/** A customer company or person of a portal. */
@MigratedEntity('clientele_clients')
@Unique([...UNIQUE_KEYS.clientEmail.columns])
@Index(['portalId', 'nameKey', 'id'])
@Index(['portalId', 'createdAt', 'id'])
export class ClientEntity {
  @PrimaryIdColumn()
  id!: string;

  @IdColumn()
  @ForeignKey(() => PortalEntity, { onDelete: 'RESTRICT' })
  portalId!: string;

  @WordColumn()
  type!: 'business' | 'individual';

  @TextColumn({ length: 200 })
  name!: string;

  /** The name as lists sort it. */
  @KeyColumn({ length: 255 })
  nameKey!: string;

  /** The name and the contact email as a search looks through them. */
  @KeyColumn({ length: 1200 })
  searchKey!: string;

  @EmailColumn({ nullable: true })
  contactEmail!: string | null;

  @TextColumn({ length: 2000, nullable: true })
  webAddress!: string | null;

  @JsonColumn({ nullable: true })
  address!: PostalAddress | null;

  /** The ceiling: only what is off, as in `{ "billing.manage": false }`. */
  @JsonColumn()
  ceiling!: StoredSet;

  /** Ids of the projects its members are bound to; null does not bind them. */
  @JsonColumn({ nullable: true })
  projects!: readonly string[] | null;

  /** What new members get selected when staff name nothing; null when that is nothing, too. */
  @JsonColumn({ nullable: true })
  defaultScope!: StoredDefaultScope | null;

  /** The domains that emails of its users may have, among those of the portal; null for any. */
  @JsonColumn({ nullable: true })
  allowedDomains!: readonly string[] | null;

  /** The language of its users' letters as a BCP 47 tag; null: as the portal has it. */
  @KeyColumn({ length: LOCALE_MOST, nullable: true })
  locale!: string | null;

  /** Of a client made on the fly for one person only, so that making it again finds it. */
  @EmailColumn({ nullable: true })
  email!: string | null;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  updatedAt!: number;

  @RowVersionColumn()
  version!: number;
}
