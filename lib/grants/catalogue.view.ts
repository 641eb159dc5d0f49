import { type Catalogue, type CatalogueNode, wordsOf } from '../domain/permissions/catalogue.js';

/** A permission as a user interface shows it, with those below it. */
export interface PermissionView {
  readonly key: string;
  readonly label: string;
  readonly description: string | null;
  /** Whether the default profile has it unless it was switched. */
  readonly default: boolean;
  /** The role it takes, by itself or by one above it; null when any role may have it. */
  readonly requiresRole: 'admin' | null;
  readonly children: readonly PermissionView[];
}

/** The catalogue of a host. */
export interface CatalogueView {
  /** Those that stand below no other. */
  readonly permissions: readonly PermissionView[];
}

/** The catalogue as a tree, in a language as far as the host has declared it. */
export function catalogueView({ nodes }: Catalogue, locale: string | null = null): CatalogueView {
  const below = (parent: number): readonly PermissionView[] =>
    nodes
      .filter((node) => node.parent === parent)
      .map((node) => view(node, locale, below(node.index)));
  return { permissions: below(-1) };
}

function view(
  node: CatalogueNode,
  locale: string | null,
  children: readonly PermissionView[],
): PermissionView {
  const { key, default: isOn, requiresRole } = node;
  const { label, description = null } = wordsOf(node, locale);
  return { key, label, description, default: isOn, requiresRole, children };
}
