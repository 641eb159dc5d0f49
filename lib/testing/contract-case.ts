/**
 * One rule a port has to keep, to be run by any test runner.
 *
 * @example
 * ```ts
 * for (const { name, run } of identityStoreContract(setup)) it(name, run);
 * ```
 */
export interface ContractCase {
  /** The rule, as a test's name. */
  readonly name: string;
  /** Resolves when the port keeps the rule; rejects with an assertion error when it does not. */
  readonly run: () => Promise<void>;
}
