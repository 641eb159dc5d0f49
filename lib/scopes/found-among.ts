/**
 * What a directory finds of these ids, in their order and each once: it is not believed about ids it was not asked for, and
 * asked about none it is not asked at all.
 */
export async function foundAmong<Thing extends { readonly id: string }>(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<readonly Thing[]>,
): Promise<readonly Thing[]> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return [];
  const found = new Map((await ask(asked)).map((thing) => [thing.id, thing]));
  return asked.flatMap((id) => found.get(id) ?? []);
}
