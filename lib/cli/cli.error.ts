/** Ends the command: the message is all its user needs. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
