/** A member's permission setting in an event: its mode, and what the mode takes. */
export interface PermissionSettingData {
  readonly mode: string;
  readonly profileId: string | null;
  /** The member's own set in mode `custom`, else null. */
  readonly permissions: Readonly<Record<string, boolean>> | null;
}

/** A member's selected projects and groups in an event. */
export interface ScopeData {
  readonly projects: readonly {
    readonly id: string;
    readonly rate: string | null;
    /** When the member's access to it ends, in epoch milliseconds; left out for never. */
    readonly until?: number;
  }[];
  readonly groups: readonly string[];
}
