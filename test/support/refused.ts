import { START_REFUSALS } from '../../lib/errors/start-refusals.js';

type Refusals = typeof START_REFUSALS;

/** The name of a refusal. */
export type RefusalName = keyof Refusals;

/** What a refusal is made from. */
export type Found<Name extends RefusalName> = Parameters<Refusals[Name]>;

/** The words of a refusal. */
export function refusalText<Name extends RefusalName>(name: Name, ...of: Found<Name>): string {
  const refusal = START_REFUSALS[name] as (...of: Found<Name>) => ReturnType<Refusals[Name]>;
  const { found, why, cure } = refusal(...of);
  return `${found} ${why} ${cure}`;
}

/** Expects the error of a start, or of a query, that is refused so. */
export function refused<Name extends RefusalName>(name: Name, ...of: Found<Name>): Error {
  return expect.objectContaining({
    name: 'ClienteleConfigError',
    message: refusalText(name, ...of),
  }) as Error;
}
