import type { ContractCase } from '../../lib/testing/index.js';

/** Runs each case of a port's contract as a test. */
export function itKeeps(cases: readonly ContractCase[]): void {
  it.each(cases.map(({ name, run }) => [name, run] as const))('%s', async (_, run) => {
    await expect(run()).resolves.toBeUndefined();
  });
}
