/** What the host says of a person whose details have changed. */
export interface ChangedIdentity {
  readonly identityId: string;
  /**
   * A number that rises with each change of the person, such as the time of the change or the version of its row: what is
   * older than what was followed before is passed over.
   */
  readonly revision: number;
  /** Its email, which the person has proved to own. Left out, it is as before. */
  readonly email?: string | undefined;
  /** Its name. Left out, it is as before. */
  readonly name?: string | undefined;
  /** Whether the host keeps it out. Left out, that is as before. */
  readonly disabled?: boolean | undefined;
}
