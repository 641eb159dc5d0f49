/** How many items go into one statement. */
export const ROWS = 500;

/** The items in pieces small enough for one statement: databases bind a limited number of parameters. */
export function chunksOf<T>(items: readonly T[], size = ROWS): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += size)
    chunks.push(items.slice(start, start + size));
  return chunks;
}
