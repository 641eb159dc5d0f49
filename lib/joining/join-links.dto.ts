import { DomainsField } from '../routes/domains-field.js';
import {
  CursorField,
  EndField,
  LimitField,
  TextField,
  WholeNumberField,
} from '../routes/fields.js';
import { USES_MOST } from './join-link-maker.js';

const TOKEN_MOST = 1_000;

/** Query of `GET clients/:id/join-links`. */
export class ListJoinLinksDto {
  /** Where the page begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many items the page has at most; 50 if it is left out. */
  @LimitField()
  readonly limit?: number;
}

/** Body of `POST clients/:id/join-links`. */
export class MakeJoinLinkDto {
  /** When it ends; a date means the end of that day in the portal's time zone. */
  @EndField()
  readonly expiresAt!: string;

  /** How many people may join by it. */
  @WholeNumberField(1, USES_MOST)
  readonly uses!: number;

  /** The domains that their addresses may have, among those of the client and the portal. Left out or null, any of these. */
  @DomainsField()
  readonly domains?: readonly string[] | null;
}

/** Body of `POST join-links/ask`. */
export class AskToJoinDto {
  /** The token of the link. */
  @TextField(TOKEN_MOST)
  readonly token!: string;

  /** Where the invitation is to go. */
  @TextField(400)
  readonly email!: string;
}
