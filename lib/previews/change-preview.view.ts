/** A member that a change would touch. */
export interface PreviewedMember {
  readonly id: string;
  readonly name: string;
  /** The keys it would have then, portal-wide or in a project with permissions of its own, and has not now. */
  readonly gained: readonly string[];
  /** The keys it has now, and would have no more. */
  readonly lost: readonly string[];
  /** The projects it would see then, and does not now. */
  readonly projectsGained: readonly string[];
  /** The projects it sees now, and would not then. */
  readonly projectsLost: readonly string[];
}

/** What a change would do. */
export interface ChangePreview {
  /** How many members would have or see something else than now. */
  readonly changed: number;
  /** The first 100 of those that the actor may read, by name. */
  readonly members: readonly PreviewedMember[];
  /** The open invitations that could not be accepted any more, since their inviter could not give so much. */
  readonly invitationsVoided: readonly string[];
}
