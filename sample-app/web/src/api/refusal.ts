import { isApiError, isForeignAnswer } from 'nest-clientele/client';

/** An error of the app's own routes, shaped like the module's. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Seconds until the call can succeed, where time heals it. */
    readonly retryAfter: number | undefined,
    /** What the code alone does not say, such as `missing` and `requestable` of a denial. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** The code of an error, whoever answered it; undefined where nobody did. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof Refusal || isApiError(error)) return error.code;
  return isForeignAnswer(error) && error.status === 401 ? 'UNAUTHENTICATED' : undefined;
}

/** Seconds until the call can succeed, where time heals it. */
export function waitOf(error: unknown): number | undefined {
  return error instanceof Refusal || isApiError(error) || isForeignAnswer(error)
    ? error.retryAfter
    : undefined;
}

/** Whether anybody answered: if nobody did, it may be tried again. */
export function isAnswered(error: unknown): boolean {
  return codeOf(error) !== undefined;
}
