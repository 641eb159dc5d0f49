/** A mail for the host to send. */
export interface LetterMail {
  readonly to: string;
  /** The page it leads to; null if it leads to none. */
  readonly url: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same each time this mail is written, for the header `Message-ID`: what is sent twice is then shown once. */
  readonly messageId: string;
  /** The language it is in, as a BCP 47 tag. */
  readonly locale: string;
}

/** The mail of an invitation, which leads to its link. */
export interface InvitationMail extends LetterMail {
  readonly url: string;
}
