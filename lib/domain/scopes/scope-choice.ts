/** A project chosen for a member, with its rate (a decimal string with two places, of which a request may leave out zeros) if it has one. */
export interface ProjectChoice {
  readonly id: string;
  readonly rate?: string | null;
}

/** The projects and groups chosen for a member. */
export interface ScopeChoice {
  readonly projects: readonly ProjectChoice[];
  readonly groups: readonly string[];
}
