/** A requirement cannot be compiled: it names unknown permissions or none. */
export class RequirementError extends Error {
  override readonly name = 'RequirementError';

  /** @internal */
  constructor(
    /** @internal What is wrong with the requirement, as in "names no permission". */
    readonly fault: string,
    /** @internal What to do about it. */
    readonly cure: string,
    /** The keys the catalogue does not have. */
    readonly unknown: readonly string[] = [],
  ) {
    super(`A requirement ${fault}. ${cure}`);
  }
}
