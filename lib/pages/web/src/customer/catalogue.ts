import { entriesOf, type PermissionNode } from '../staff/permissions/tree-model.js';
import { labelsOf, useCatalogue } from '../staff/permissions/use-catalogue.js';

/** The innermost permissions of a tree. */
export function leaves(nodes: readonly PermissionNode[]): readonly PermissionNode[] {
  return entriesOf(nodes)
    .map(({ node }) => node)
    .filter(({ children }) => children.length === 0);
}

/** What a permission is called; its key as long as the catalogue is on its way. */
export function useLabel(): (key: string) => string {
  const { data = [] } = useCatalogue();
  const labels = labelsOf(data);
  return (key) => labels.get(key)?.label ?? key;
}
