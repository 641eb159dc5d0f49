/** What a permission is called in one language. */
export interface PermissionWords {
  /** What a user interface shows. */
  readonly label: string;
  /** A sentence for a user interface. */
  readonly description?: string;
}

/** One permission as the host declares it. */
export interface PermissionNode extends PermissionWords {
  /** The same for readers of other languages, by BCP 47 tag: `{ de: { label: 'Berichte' } }`. @default none */
  readonly translations?: Readonly<Record<string, PermissionWords>>;
  /**
   * Whether it is in the default profile.
   *
   * @default false for a node without children, true for one with children
   */
  readonly default?: boolean;
  /** The role needed for it and for everything below it. */
  readonly requiresRole?: 'admin';
  /** Full keys it had before; what was stored under them counts for it, and for its children alike. */
  readonly renamedFrom?: readonly string[];
  /** The permissions below it: each needs this one too. */
  readonly children?: PermissionTree;
}

/** Permissions by the last part of their key: `{ reports: { label, children: { edit } } }` has `reports.edit`. */
export interface PermissionTree {
  readonly [segment: string]: PermissionNode;
}

/** `T` itself when its nodes have known fields only; a misspelt field becomes `never` and fails to compile. */
export type ExactTree<T> = {
  readonly [K in keyof T]: K extends 'users' ? never : ExactNode<T[K]>;
};

/** {@link ExactTree} for one node. */
export type ExactNode<N> = {
  readonly [F in keyof N]: F extends 'children'
    ? { readonly [K in keyof N[F]]: ExactNode<N[F][K]> }
    : F extends keyof PermissionNode
      ? N[F]
      : never;
};

/**
 * The dotted keys of a tree, as `KeysOf<T>['keys']`.
 *
 * An interface and not an alias: a host's declaration file then holds the keys and not the whole tree.
 */
export interface KeysOf<T, Prefix extends string = ''> {
  readonly keys: {
    [K in keyof T & string]:
      | `${Prefix}${K}`
      | (T[K] extends { readonly children: infer C } ? KeysOf<C, `${Prefix}${K}.`>['keys'] : never);
  }[keyof T & string];
}
