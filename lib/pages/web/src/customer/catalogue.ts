import { useQuery } from '@tanstack/react-query';
import { reading, type Shape, useApi } from '../api.js';

/** A permission of the host's catalogue, with those below it. */
export type PermissionNode = Shape<'Permission'>;

/** The host's permissions. */
export function useCatalogue() {
  return useQuery({ ...reading(useApi(), '/permissions/catalogue'), staleTime: 'static' });
}

/** All permissions of a tree, each before those below it. */
export function flat(nodes: readonly PermissionNode[]): readonly PermissionNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

/** The innermost permissions of a tree. */
export function leaves(nodes: readonly PermissionNode[]): readonly PermissionNode[] {
  return flat(nodes).filter(({ children }) => children.length === 0);
}

/** What a permission is called: `Reports: Edit reports`; its key as long as the catalogue is on its way. */
export function useLabel(): (key: string) => string {
  const { data } = useCatalogue();
  const labels = new Map(flat(data?.permissions ?? []).map(({ key, label }) => [key, label]));
  return (key) => labels.get(key) ?? key;
}
