import { ForeignKey, Unique } from 'typeorm';
import type { TemplateParts } from '../domain/templates/template-parts.js';
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

/** A portal's own text of invitation mails. */
@MigratedEntity('clientele_invitation_templates')
@Unique([...UNIQUE_KEYS.templateName.columns])
export class InvitationTemplateEntity {
  @PrimaryIdColumn()
  id!: string;

  @IdColumn()
  @ForeignKey(() => PortalEntity, { onDelete: 'RESTRICT' })
  portalId!: string;

  @TextColumn({ length: 200 })
  name!: string;

  @KeyColumn({ length: 255 })
  nameKey!: string;

  /** As JSON: a text column of MySQL and MariaDB ends at 64 KB. */
  @JsonColumn()
  parts!: TemplateParts;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  updatedAt!: number;

  @RowVersionColumn()
  version!: number;
}
