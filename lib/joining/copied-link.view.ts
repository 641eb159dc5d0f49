/** The present link of an invitation, for whoever hands it on. */
export interface CopiedLink {
  /** The link, as its mail has it. */
  readonly url: string;
  /** When the invitation ends. */
  readonly expiresAt: string;
}
