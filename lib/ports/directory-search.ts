/** Where a page of a directory begins: behind this one, which may be gone by now. */
export interface DirectoryPosition {
  readonly name: string;
  readonly id: string;
}

/** Which page of a portal's projects or groups a directory is asked for. */
export interface DirectorySearch {
  /** A part of the name, whatever its case; every character stands for itself. Left out, the name does not matter. */
  readonly q?: string | undefined;
  /** The last one of the page before. Callers can make it up: bind it, and compare it with nothing but names and ids. */
  readonly after?: DirectoryPosition | undefined;
  /** How many to give at most. */
  readonly limit: number;
  /** Whether to count all that match, wherever the page begins. */
  readonly total: boolean;
}

/** One page of a portal's projects or groups. */
export interface DirectoryPage<Thing> {
  readonly items: readonly Thing[];
  /** How many match in all, where it was asked for. */
  readonly total?: number | undefined;
}
