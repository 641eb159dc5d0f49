/**
 * Reads page after page, the next one while the caller is at work on this one. `read` gets the last row of the page before;
 * a page that is not full is the last.
 */
export async function* pagesAhead<Row>(
  size: number,
  read: (after: Row | null) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let coming: Promise<readonly Row[]> | null = read(null);
  while (coming) {
    const page: readonly Row[] = await coming;
    const last = page.at(-1);
    coming = last !== undefined && page.length >= size ? read(last) : null;
    // Whoever stops reading has no use for its failure either.
    coming?.catch(() => undefined);
    if (page.length > 0) yield page;
  }
}
