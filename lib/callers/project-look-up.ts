/** Token of the {@link ProjectLookUp}; null where the directory has to be asked. */
export const PROJECT_LOOK_UP = Symbol.for('nest-clientele:ProjectLookUp');

/** A condition as SQL, with the parameters it names. */
export interface LookUpCondition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** How the statement of a membership finds out by itself whether a portal has a project. */
export interface ProjectLookUp {
  /** The id as the host's column holds it; null for a text that is no project's id. */
  held(projectId: string): string | null;
  /** Met when the portal has the project `held`, which who asks calls `project`. All three are SQL. */
  exists(portal: string, project: string, held: string): LookUpCondition;
}
