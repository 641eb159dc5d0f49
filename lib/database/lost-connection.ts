/** What TypeORM says of a runner whose connection broke between two statements: it has released it, and tells no more. */
const RELEASED = /^QueryRunner(?:Provider)?AlreadyReleasedError$/;

/** Whether a statement was refused because its runner is released. */
export function isOfReleasedRunner(error: unknown): boolean {
  return error instanceof Error && RELEASED.test(error.name);
}

/** The error of a connection that broke, with the SQLSTATE that PostgreSQL has for it. */
export function lostConnection(cause: unknown): Error {
  const error = new Error('The connection broke amid a transaction.', { cause });
  return Object.assign(error, { code: '08006' });
}
