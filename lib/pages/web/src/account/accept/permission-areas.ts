/** A part of the host's app that is open, and what may be done there. */
export interface PermissionArea {
  readonly name: string;
  /** As `view`, or `google ads (clicks, cost)` where that is a part with parts of its own. */
  readonly parts: readonly string[];
}

/**
 * Permissions in words, made of their keys: an invited person has no catalogue yet, and keys are words. An area nothing of
 * which is open is left out: its key alone says nothing.
 */
export function permissionAreas(keys: readonly string[]): readonly PermissionArea[] {
  const isLeaf = (key: string) => !keys.some((other) => other.startsWith(`${key}.`));
  const isFlat = keys.every((key) => !key.includes('.'));
  const areas = new Map<string, Map<string, string[]>>();
  for (const [area = '', ...parts] of keys.filter(isLeaf).map((key) => key.split('.'))) {
    const leaf = parts.pop();
    if (leaf === undefined && !isFlat) continue;
    const groups = areas.get(area) ?? new Map<string, string[]>();
    areas.set(area, groups);
    if (leaf === undefined) continue;
    const group = parts.map(worded).join(': ');
    groups.set(group, [...(groups.get(group) ?? []), worded(leaf)]);
  }
  return [...areas].map(([area, groups]) => ({
    name: capitalized(worded(area)),
    parts: [...groups].flatMap(([group, leaves]) =>
      group === '' ? leaves : `${capitalized(group)} (${leaves.join(', ')})`,
    ),
  }));
}

function worded(part: string): string {
  return part.replaceAll('-', ' ');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
