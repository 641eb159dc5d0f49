/**
 * One rule a port has to keep, to be run by any test runner.
 *
 * @example
 * ```ts
 * for (const { name, run } of identityStoreContract(setup)) it(name, run);
 * ```
 */
export interface ContractCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}
