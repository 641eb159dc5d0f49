/** A mail to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for a mail that is sent twice, so that it is shown once. */
  readonly messageId?: string;
}

/** Sends mail: by SMTP, or to the dev inbox. */
export abstract class Mailer {
  /** Throws `UndeliverableError` where no further try would help. */
  abstract send(mail: Mail): Promise<void>;

  /** Costs what sending would, and reaches nobody: for where it must not show that there is nobody. */
  abstract pretend(mail: Mail): Promise<void>;
}
