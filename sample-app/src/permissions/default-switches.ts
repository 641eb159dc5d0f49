import { permissions } from './permissions.js';

/** Every permission, on as in the default profile; for sets that differ from it in a few. */
export function defaultSwitches(): Record<string, boolean> {
  return Object.fromEntries(permissions.nodes.map((node) => [node.key, node.default]));
}
