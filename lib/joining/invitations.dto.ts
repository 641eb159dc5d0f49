import { IsOptional } from 'class-validator';
import {
  INVITATION_STATES,
  type InvitationState,
} from '../domain/invitations/invitation-status.js';
import { FieldRule } from '../routes/field-rule.js';
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
  @AnyTokenField()
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

/** A link's token. What is none is refused as one that leads nowhere, by whoever looks for it. */
function AnyTokenField(): PropertyDecorator {
  return FieldRule({
    name: 'isAnyToken',
    holds: () => true,
    takes: 'must be a token',
    schema: { type: 'string' },
  });
}
