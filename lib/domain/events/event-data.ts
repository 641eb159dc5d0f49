/** A member's permission setting in an event: its mode, and what the mode takes. */
export interface PermissionSettingData {
  /** `default`, `profile` or `custom`. */
  readonly mode: string;
  /** The profile in mode `profile`, else null. */
  readonly profileId: string | null;
  /** The member's own set in mode `custom`, else null. */
  readonly permissions: Readonly<Record<string, boolean>> | null;
}

/** A member's selected projects and groups in an event. */
export interface ScopeData {
  /** The selected projects, each with its rate by the hour and its end. */
  readonly projects: readonly {
    readonly id: string;
    readonly rate: string | null;
    /** When the member's access to it ends, in epoch milliseconds; left out for never. */
    readonly until?: number;
  }[];
  /** The ids of the selected groups. */
  readonly groups: readonly string[];
}

/** What every event about a join link tells. It never holds the link. */
export interface JoinLinkEventData {
  /** Its id. */
  readonly joinLinkId: string;
  /** The client that people join by it. */
  readonly clientId: string;
  /** How many may. */
  readonly uses: number;
  /** When it ends by itself, in epoch milliseconds. */
  readonly expiresAt: number;
  /** The domains that their addresses may have; null for any that the client allows. */
  readonly domains: readonly string[] | null;
}
