/** A project chosen for a member, with its rate (a decimal string with two places, of which a request may leave out zeros) if it has one. */
export interface ProjectChoice {
  readonly id: string;
  readonly rate?: string | null;
  /**
   * When access to it ends: a day, as in `2026-12-31`, which ends in the portal's time zone, or a time with its zone. Null, or left
   * out for a project that was not selected before, for never.
   */
  readonly until?: string | null;
}

/** The projects and groups chosen for a member. */
export interface ScopeChoice {
  readonly projects: readonly ProjectChoice[];
  readonly groups: readonly string[];
}
