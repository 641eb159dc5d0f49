import { Entity, Unique } from 'typeorm';
import {
  EmailColumn,
  IdColumn,
  PrimaryIdColumn,
  TextColumn,
  TimeColumn,
} from '../database/columns.js';
import { UNIQUE_KEYS } from '../database/unique-keys.js';

/** A person who can log in, in the embedded identity store. */
@Entity('clientele_identities')
@Unique(UNIQUE_KEYS.identityEmail.name, [...UNIQUE_KEYS.identityEmail.columns])
export class IdentityEntity {
  @PrimaryIdColumn('PK_clientele_identities')
  id!: string;

  @EmailColumn()
  email!: string;

  @TextColumn({ length: 200 })
  name!: string;

  @TextColumn({ length: 255 })
  passwordHash!: string;

  /** 0 while it is enabled. */
  @TimeColumn()
  disabledAt!: number;

  /** The one portal it opens while nobody has proved to own the email; null once somebody has. */
  @IdColumn({ nullable: true })
  unverifiedPortalId!: string | null;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  updatedAt!: number;
}
