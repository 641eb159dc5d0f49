/** A requirement cannot be compiled: it names unknown permissions or none. */
export class RequirementError extends Error {
  override readonly name = 'RequirementError';

  constructor(
    message: string,
    /** The keys the catalogue does not have. */
    readonly unknown: readonly string[] = [],
  ) {
    super(message);
  }
}
