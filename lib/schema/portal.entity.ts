import { Unique } from 'typeorm';
import type { LetterTemplateKind } from '../domain/templates/template-kind.js';
import { LOCALE_MOST } from '../domain/text/locale.js';
import {
  CountColumn,
  IdColumn,
  JsonColumn,
  KeyColumn,
  PrimaryIdColumn,
  RowVersionColumn,
  TextColumn,
  TimeColumn,
} from './columns.js';
import { MigratedEntity } from './migrated-entity.js';
import { UNIQUE_KEYS } from './unique-keys.js';

/** One agency's account: the tenant every other row belongs to. */
@MigratedEntity('clientele_portals')
@Unique([...UNIQUE_KEYS.portalKey.columns])
@Unique([...UNIQUE_KEYS.portalDomain.columns])
export class PortalEntity {
  @PrimaryIdColumn()
  id!: string;

  /** The host's name for it; `default` in a single-agency host. */
  @KeyColumn({ length: 64 })
  key!: string;

  @TextColumn({ length: 200 })
  name!: string;

  /** The host's plan name. */
  @KeyColumn({ length: 64, nullable: true })
  plan!: string | null;

  /** Its own domain, lower-cased. */
  @KeyColumn({ length: 255, nullable: true })
  domain!: string | null;

  /** Address of its logo. */
  @TextColumn({ length: 2000, nullable: true })
  logo!: string | null;

  /** Its colours by the host's names for them, each `#rrggbb`. */
  @JsonColumn()
  colors!: Readonly<Record<string, string>>;

  /** Its time zone by its IANA name: days end in it. */
  @KeyColumn({ length: 64 })
  timeZone!: string;

  /** The language of its letters as a BCP 47 tag; null: English. */
  @KeyColumn({ length: LOCALE_MOST, nullable: true })
  locale!: string | null;

  /** Null only until the transaction that makes the portal has made its default profile. */
  @IdColumn({ nullable: true })
  defaultProfileId!: string | null;

  /** Null: the built-in text. */
  @IdColumn({ nullable: true })
  defaultTemplateId!: string | null;

  /** The ids of the templates that its other letters are made from, by their kinds; a kind that is missing has the built-in text. */
  @JsonColumn()
  letterTemplates!: Readonly<Partial<Record<LetterTemplateKind, string>>>;

  /** Whether staff who are no admins may look as client users: 1 or 0. */
  @CountColumn()
  staffMayView!: number;

  /** The domains that emails of its clients' users may have; null for any. */
  @JsonColumn({ nullable: true })
  allowedDomains!: readonly string[] | null;

  /** The domains that emails of its staff may have; null for any. */
  @JsonColumn({ nullable: true })
  staffDomains!: readonly string[] | null;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  updatedAt!: number;

  @RowVersionColumn()
  version!: number;
}
