/** What a profile is created from. */
export interface NewProfile {
  readonly name: string;
  /** Switches; keys left out are off. */
  readonly permissions: Readonly<Record<string, boolean>>;
}

/** What of a profile can be changed. */
export interface UpdateProfile {
  readonly name?: string | undefined;
  /** The whole set, in place of the one before. */
  readonly permissions?: Readonly<Record<string, boolean>> | undefined;
  /** Makes it the default profile. A portal always has one, so the way to change it is to name another. */
  readonly isDefault?: true | undefined;
  /** The version that was read; another one in the meantime is `STALE_VERSION`. */
  readonly version?: number | undefined;
}

/** How a profile is removed. */
export interface RemoveProfile {
  /** The profile that takes its place for its members, and as the default one if it was that. */
  readonly replaceWith?: string | undefined;
}

/** Which page of profiles to list. */
export interface ProfileListRequest {
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
}
