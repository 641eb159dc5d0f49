/** Shared by every copy of the package that one process has loaded. */
const BRAND = Symbol.for('nest-clientele:UndeliverableError');

const REASON_MOST = 500;

/**
 * What a listener throws when an event can never be delivered, as when a mail server says that there is no such address: it is
 * not told again unless somebody has the event replayed. An invitation says so by `delivery: 'failed'`, and
 * `invitation.undeliverable` tells of it.
 *
 * @example
 * ```ts
 * throw new UndeliverableError('550 no such mailbox');
 * ```
 */
export class UndeliverableError extends Error {
  override readonly name = 'UndeliverableError';
  readonly [BRAND] = true;

  /** @param reason - Why, for whoever reads the audit trail: up to 500 characters, and no secret. */
  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`It cannot be delivered: ${reason}`, options);
  }
}

/** The reason in the error of a listener, as it can be stored; null for one that is to be tried again. */
export function undeliverableReason(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !(BRAND in error)) return null;
  const { reason } = error as { reason?: unknown };
  const text = typeof reason === 'string' ? reason : '';
  // eslint-disable-next-line no-control-regex -- control characters are what is replaced
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.slice(0, REASON_MOST).toWellFormed();
}
