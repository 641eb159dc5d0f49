/** What the host's directories know of a selection. */
export interface KnownScope {
  /** How each existing project is billed, by its id. */
  readonly projects: ReadonlyMap<string, string>;
  readonly groups: ReadonlySet<string>;
}
