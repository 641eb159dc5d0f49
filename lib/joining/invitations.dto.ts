import { IsOptional } from 'class-validator';
import {
  INVITATION_STATES,
  type InvitationState,
} from '../domain/invitations/invitation-status.js';
import { FieldRule } from '../routes/field-rule.js';
import {
  ChoiceField,
  CursorField,
  IdField,
  LimitField,
  LocaleField,
  OptionalField,
  TextField,
} from '../routes/fields.js';

/** Query of `GET invitations`. */
export class ListInvitationsDto {
  @ChoiceField(INVITATION_STATES)
  readonly status?: InvitationState;

  @IsOptional()
  @IdField()
  readonly clientId?: string;

  /** Where the page begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many items the page has at most; 50 if it is left out. */
  @LimitField()
  readonly limit?: number;
}

/** Body of `POST invitations/preview` and `/decline`. Whatever is no valid token is not found, so anything may stand there. */
export class TokenDto {
  /** The token of the link. */
  @AnyTokenField()
  readonly token?: unknown;
}

/** Body of `POST invitations/preview`. */
export class PreviewInvitationDto extends TokenDto {
  /** The reader's language (BCP 47); left out, that of the letter. */
  @OptionalField()
  @LocaleField()
  readonly locale?: string;
}

/** Body of `POST invitations/accept`. */
export class AcceptInvitationDto extends TokenDto {
  /** What the account goes by; a person without an account needs it. */
  @IsOptional()
  @TextField(400)
  readonly name?: string;

  /** 12 to 128 characters; a person without an account needs it. */
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
