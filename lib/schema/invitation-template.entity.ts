import { ForeignKey, Unique } from 'typeorm';
import type { TemplateKind } from '../domain/templates/template-kind.js';
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

/** A portal's own text of invitation mails, or of other letters. */
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

  /** What it is the text of. */
  @KeyColumn({ length: 64 })
  kind!: TemplateKind;

  /** As JSON: a text column of MySQL and MariaDB ends at 64 KB. */
  @JsonColumn()
  parts!: TemplateParts;

  /** The same in other languages, by BCP 47 tags. */
  @JsonColumn()
  translations!: Readonly<Record<string, TemplateParts>>;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  updatedAt!: number;

  @RowVersionColumn()
  version!: number;
}
