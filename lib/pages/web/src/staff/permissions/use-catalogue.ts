import { useQuery } from '@tanstack/react-query';
import { locale } from '../../words/index.js';
import { reading, useApi } from '../../api.js';
import { entriesOf, type PermissionNode, type Switches } from './tree-model.js';

/** The permissions that the host knows. */
export function useCatalogue() {
  return useQuery({
    ...reading(useApi(), '/permissions/catalogue', { query: { locale: locale() } }),
    staleTime: 'static',
    select: ({ permissions }) => permissions,
  });
}

/** The profiles of the portal, by name. */
export function useProfiles({ enabled = true } = {}) {
  return useQuery({
    ...reading(useApi(), '/profiles', { query: { limit: 200 } }),
    enabled,
    staleTime: 30_000,
    select: ({ items }) => items,
  });
}

/** A profile's switches, all of them: in the default one, what was never switched is as the catalogue has it. */
export function fullSet(
  nodes: readonly PermissionNode[],
  { isDefault, permissions }: { readonly isDefault: boolean; readonly permissions: Switches },
): Record<string, boolean> {
  return Object.fromEntries(
    entriesOf(nodes).map(({ node }) => [
      node.key,
      permissions[node.key] ?? (isDefault && node.default),
    ]),
  );
}

/** What permissions are called, with what they are a part of, by key. */
export function labelsOf(
  nodes: readonly PermissionNode[],
): ReadonlyMap<
  string,
  { readonly label: string; readonly part: string | null; readonly isLeaf: boolean }
> {
  return new Map(
    entriesOf(nodes).map(({ node, above }) => [
      node.key,
      {
        label: node.label,
        part: above.at(-1)?.label ?? null,
        isLeaf: node.children.length === 0,
      },
    ]),
  );
}
