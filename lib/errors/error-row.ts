/** One row of the error table: the HTTP status a code is answered with, and its message. */
export interface ErrorRow {
  readonly status: number;
  /** Two sentences: what is wrong, and what to do about it. */
  readonly message: string;
}

/** A row whose message says what is wrong, then what to do. */
export function errorRow(status: number, what: string, cure: string): ErrorRow {
  return { status, message: `${what} ${cure}` };
}
