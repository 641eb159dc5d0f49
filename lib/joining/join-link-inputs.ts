/** What a join link is made from. */
export interface NewJoinLink {
  /** When it ends: a day, as in `2026-12-31`, which ends in the portal's time zone, or a time with its zone. */
  readonly expiresAt: string;
  /** How many people may join by it, 1 to 10,000. */
  readonly uses: number;
  /** The domains that their addresses may have, among those of the client and the portal. @default null: any of these */
  readonly domains?: readonly string[] | null | undefined;
}

/** Which join links of a client to list. */
export interface JoinLinkListRequest {
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
}

/** Who asks to be invited, and by which link. */
export interface JoinAsk {
  /** The token of the link. */
  readonly token: string;
  readonly email: string;
}
