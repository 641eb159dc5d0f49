/** How pages are read. */
export interface PageReading<Row> {
  /** How many rows a full page has; one that is not full is the last. */
  readonly size: number;
  /** Gets the last row of the page before, null for the first one. */
  readonly read: (after: Row | null) => Promise<Row[]>;
  /** Ends the reading at once, whatever is being waited for. */
  readonly signal: AbortSignal;
}

/** Reads page after page, the next one while the caller is at work on this one. */
export async function* pagesAhead<Row>({
  size,
  read,
  signal,
}: PageReading<Row>): AsyncGenerator<Row[]> {
  let coming: Promise<Row[]> | null = read(null);
  while (coming) {
    const page: Row[] = await unlessAborted(coming, signal);
    const last = page.at(-1);
    coming = last !== undefined && page.length >= size ? read(last) : null;
    // Whoever stops reading has no use for its failure either.
    coming?.catch(() => undefined);
    if (page.length > 0) yield page;
  }
}

function unlessAborted<T>(coming: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    coming.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
