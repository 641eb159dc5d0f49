import { IsIn, IsOptional } from 'class-validator';
import { LimitField, NameField, TextField, VersionField } from '../http/fields.js';
import { SwitchesField } from '../permissions/permission-input.field.js';

const TYPES = ['business', 'individual'] as const;

/** Query of `GET clients`. */
export class ListClientsDto {
  @IsOptional()
  @TextField(2000)
  readonly cursor?: string;

  @LimitField()
  readonly limit?: number;
}

/** Body of `POST clients`. */
export class CreateClientDto {
  @NameField()
  readonly name!: string;

  @IsIn(TYPES)
  readonly type!: (typeof TYPES)[number];
}

/** Body of `PATCH clients/:id`. */
export class UpdateClientDto {
  @IsOptional()
  @NameField()
  readonly name?: string;

  @IsOptional()
  @IsIn(TYPES)
  readonly type?: (typeof TYPES)[number];

  @VersionField()
  readonly version?: number;
}

/** Body of `PUT clients/:id/permissions`. */
export class SetCeilingDto {
  @SwitchesField()
  readonly permissions!: Readonly<Record<string, boolean>>;

  @VersionField()
  readonly version?: number;
}
