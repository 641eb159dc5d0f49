import { IsOptional } from 'class-validator';
import {
  INVITATION_STATES,
  type InvitationState,
} from '../domain/invitations/invitation-status.js';
import { ChoiceField, CursorField, IdField, LimitField, TextField } from '../routes/fields.js';

/** Query of `GET invitations`. */
export class ListInvitationsDto {
  @ChoiceField(INVITATION_STATES)
  readonly status?: InvitationState;

  @IsOptional()
  @IdField()
  readonly clientId?: string;

  @CursorField()
  readonly cursor?: string;

  @LimitField()
  readonly limit?: number;
}

/** Body of `POST invitations/preview` and `/decline`. Whatever is no valid token is not found, so anything may stand there. */
export class TokenDto {
  @IsOptional()
  readonly token?: unknown;
}

/** Body of `POST invitations/accept`. */
export class AcceptInvitationDto extends TokenDto {
  @IsOptional()
  @TextField(400)
  readonly name?: string;

  @IsOptional()
  @TextField(1000)
  readonly password?: string;
}
