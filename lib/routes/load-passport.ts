import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';

/** How passport tells what its strategies have found. */
type Outcome = (error?: Error | null, user?: unknown, info?: unknown) => void;

/** What the module calls of passport. */
export interface Passport {
  /** The strategy of this name; nothing where there is none. */
  _strategy(name: string): unknown;
  /** A middleware that asks these strategies, in order. */
  authenticate(
    names: readonly string[],
    options: { readonly session: boolean },
    outcome: Outcome,
  ): (request: unknown, response: unknown, next: (error?: Error) => void) => void;
}

/**
 * Loads the host's passport, for whoever names strategies: a host that logs people in without it need not have it. Throws
 * `ClienteleConfigError` where it is not installed.
 */
export async function loadPassport(strategies: readonly string[]): Promise<Passport> {
  try {
    return defaultOf(await imported());
  } catch (error) {
    throw new ClienteleConfigError(START_REFUSALS.noPassport(strategies, String(error)));
  }
}

async function imported(): Promise<unknown> {
  try {
    return await import('passport');
  } catch (error) {
    return required(error);
  }
}

/** Jest runs no `import()` of CommonJS without a flag of Node's; there, `require` loads what the tests see. */
function required(why: unknown): unknown {
  let reason = why;
  try {
    // Bundlers let a package be missing that is asked for in such a block.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    if (typeof require === 'function') return require('passport') as unknown;
  } catch (error) {
    reason = error;
  }
  throw reason;
}

/** `require` gives the package itself, `import()` a namespace around it. */
function defaultOf(loaded: unknown): Passport {
  const { default: whole } = loaded as { readonly default?: Passport };
  return whole ?? (loaded as Passport);
}
