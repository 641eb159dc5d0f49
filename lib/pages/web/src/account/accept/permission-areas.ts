/** A part of the host's app that is open, and what may be done there. */
export interface PermissionArea {
  readonly name: string;
  readonly parts: readonly string[];
}

/**
 * Permissions in words, made of their keys: an invited person has no catalogue yet, and keys are words. An area nothing of
 * which is open is left out: its key alone says nothing.
 */
export function permissionAreas(keys: readonly string[]): readonly PermissionArea[] {
  const areas = new Map<string, string[]>();
  for (const key of keys) {
    const [area = key, ...parts] = key.split('.');
    const known = areas.get(area) ?? [];
    areas.set(area, known);
    const isLeaf = !keys.some((other) => other.startsWith(`${key}.`));
    if (parts.length > 0 && isLeaf) known.push(parts.map(worded).join(': '));
  }
  const isFlat = keys.every((key) => !key.includes('.'));
  return [...areas]
    .filter(([, parts]) => isFlat || parts.length > 0)
    .map(([area, parts]) => ({ name: capitalized(worded(area)), parts }));
}

function worded(part: string): string {
  return part.replaceAll('-', ' ');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
