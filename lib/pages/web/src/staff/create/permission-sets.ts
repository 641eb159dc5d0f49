import type { PermissionNode, Switches } from '../permissions/tree-model.js';

/** The names of what a set switches off, without what stands below such: `Send messages`, `Cost (Google Ads)`. */
export function namesOff(
  nodes: readonly PermissionNode[],
  switches: Switches,
  above: readonly PermissionNode[] = [],
): readonly string[] {
  return nodes.flatMap((node) => {
    if (switches[node.key]) return namesOff(node.children, switches, [...above, node]);
    const place = above.length > 1 ? above.at(-1)?.label : undefined;
    return [place === undefined ? node.label : `${node.label} (${place})`];
  });
}

/** What a role may have at all. */
export function nodesFor(
  role: 'member' | 'admin',
  nodes: readonly PermissionNode[],
): readonly PermissionNode[] {
  if (role === 'admin') return nodes;
  return nodes
    .filter(({ requiresRole }) => requiresRole === null)
    .map((node) => ({ ...node, children: [...nodesFor(role, node.children)] }));
}

/** The names of what only admins may have, without what stands below such. */
export function namesForAdmins(nodes: readonly PermissionNode[]): readonly string[] {
  return nodes.flatMap(({ label, requiresRole, children }) =>
    requiresRole === null ? namesForAdmins(children) : label,
  );
}
