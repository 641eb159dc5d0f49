import { Unique } from 'typeorm';
import { EmailColumn, PrimaryIdColumn, TextColumn, TimeColumn } from './columns.js';
import { MigratedEntity } from './migrated-entity.js';
import { UNIQUE_KEYS } from './unique-keys.js';

/** A person who can log in, in the embedded identity store. */
@MigratedEntity('clientele_identities')
@Unique([...UNIQUE_KEYS.identityEmail.columns])
export class IdentityEntity {
  @PrimaryIdColumn()
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

  /** Rises whenever the sessions begun before are ended; 0 while that never was. */
  @TimeColumn()
  sessionsEndedAt!: number;

  @TimeColumn()
  createdAt!: number;

  @TimeColumn()
  updatedAt!: number;
}
