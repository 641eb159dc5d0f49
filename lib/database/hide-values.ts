/**
 * Where TypeORM and the drivers keep what a statement was about: its parameters, the row that was refused, the text of the
 * statement with the values in it.
 */
const HOLDERS = ['parameters', 'detail', 'where', 'sql'] as const;

/**
 * Has no logger print what a failed statement was about: addresses, names, hashes of passwords. Loggers show what can be
 * enumerated of an error; whoever asks for one of these properties finds it as before. Other errors stay as they are.
 */
export function hideValues(error: unknown): void {
  if (!isFailedStatement(error)) return;
  // TypeORM copies what the driver's error holds.
  for (const each of [error, error.driverError])
    for (const holder of HOLDERS)
      if (Object.hasOwn(each, holder)) Object.defineProperty(each, holder, { enumerable: false });
}

function isFailedStatement(error: unknown): error is { readonly driverError: object } {
  return (
    error instanceof Error &&
    'driverError' in error &&
    typeof error.driverError === 'object' &&
    error.driverError !== null
  );
}
