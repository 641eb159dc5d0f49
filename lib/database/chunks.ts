const ROWS = 500;

/** The items in pieces small enough for one statement: databases bind a limited number of parameters. */
export function chunksOf<T>(items: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += ROWS)
    chunks.push(items.slice(start, start + ROWS));
  return chunks;
}
