/** A part of the host's app that is open, and what may be done there. */
export interface PermissionArea {
  readonly name: string;
  /** As `Read reports`, or `Google Ads (Clicks, Cost)` where that is a part with parts of its own. */
  readonly parts: readonly string[];
}

/**
 * Permissions in words: an invited person has no catalogue yet. An area nothing of which is open is left out: its name alone
 * says nothing.
 */
export function permissionAreas(
  keys: readonly string[],
  labels: Readonly<Record<string, string>>,
): readonly PermissionArea[] {
  const isLeaf = (key: string) => !keys.some((other) => other.startsWith(`${key}.`));
  const isFlat = keys.every((key) => !key.includes('.'));
  const called = (...parts: readonly string[]) => labels[parts.join('.')] ?? parts.at(-1) ?? '';
  const areas = new Map<string, Map<string, string[]>>();
  for (const key of keys.filter(isLeaf)) {
    const [area = '', ...parts] = key.split('.');
    if (parts.length === 0 && !isFlat) continue;
    const groups = areas.get(area) ?? new Map<string, string[]>();
    areas.set(area, groups);
    if (parts.length === 0) continue;
    const above = parts.slice(0, -1);
    const group = above.map((_, at) => called(area, ...above.slice(0, at + 1))).join(': ');
    groups.set(group, [...(groups.get(group) ?? []), called(key)]);
  }
  return [...areas].map(([area, groups]) => ({
    name: called(area),
    parts: [...groups].flatMap(([group, names]) =>
      group === '' ? names : `${group} (${names.join(', ')})`,
    ),
  }));
}
