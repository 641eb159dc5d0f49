/** The switches of the bench's host: eight areas, in each of them five things to do. */
export const AREAS = Array.from({ length: 8 }, (_, area) => `area${area + 1}`);
export const VERBS = ['view', 'edit', 'create', 'remove', 'export'] as const;

/** What the guarded route asks for. */
export const NEEDED = { key: 'area1.view', verb: 'view', area: 'area1' } as const;

/** The host's permissions, for `definePermissions`. */
export const TREE = Object.fromEntries(
  AREAS.map((area) => [
    area,
    {
      label: area,
      children: Object.fromEntries(VERBS.map((verb) => [verb, { label: verb }])),
    },
  ]),
);

/** A set as it is stored: every switch, the `off` ones off and each third of the others, too. */
export function switches(seed: number, off: readonly string[] = []): Record<string, boolean> {
  const verbs = AREAS.flatMap((area) => VERBS.map((verb) => `${area}.${verb}`));
  return Object.fromEntries([
    ...AREAS.map((area) => [area, true]),
    ...verbs.map((key, at) => [
      key,
      !off.includes(key) && (key === NEEDED.key || (at + seed) % 3 !== 0),
    ]),
  ]) as Record<string, boolean>;
}
