import type { Shape } from '../../api.js';

type Node = Shape<'Permission'>;

/** Switches by key. */
export type Switches = Readonly<Record<string, boolean>>;

/** Every permission of the catalogue, each before those below it. */
export function allNodes(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}

/** The switches of a profile: what it does not name is off, in the default profile as the catalogue says. */
export function switchesOf(nodes: readonly Node[], profile: Shape<'Profile'> | undefined) {
  const stored: Switches = profile?.permissions ?? {};
  const isDefault = profile?.isDefault ?? true;
  return Object.fromEntries(
    allNodes(nodes).map((node) => [node.key, stored[node.key] ?? (isDefault && node.default)]),
  );
}

/** The names of what a set switches off, without what stands below such: `Send messages`, `Cost (Google Ads)`. */
export function namesOff(
  nodes: readonly Node[],
  switches: Switches,
  above: readonly Node[] = [],
): readonly string[] {
  return nodes.flatMap((node) => {
    if (switches[node.key]) return namesOff(node.children, switches, [...above, node]);
    const place = above.length > 1 ? above.at(-1)?.label : undefined;
    return [place === undefined ? node.label : `${node.label} (${place})`];
  });
}

/** What a role may have at all. */
export function nodesFor(role: 'member' | 'admin', nodes: readonly Node[]): readonly Node[] {
  return role === 'admin' ? nodes : nodes.filter(({ requiresRole }) => requiresRole === null);
}
