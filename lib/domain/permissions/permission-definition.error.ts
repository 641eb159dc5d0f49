/** A catalogue cannot be defined. The message names the key, says why, and how to mend it. */
export class PermissionDefinitionError extends Error {
  override readonly name = 'PermissionDefinitionError';

  constructor(
    /** The key, or the field of a key, that is wrong. */
    readonly key: string,
    why: string,
    cure: string,
  ) {
    super(`Permission '${key}' ${why}. ${cure}`);
  }
}
