/** All that comes, once no more does. */
export async function gather<T>(coming: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const each of coming) all.push(each);
  return all;
}
