/** The files of a host. Paths go from its folder, with slashes. */
export interface HostFiles {
  /** The text of a file; null where there is none. */
  read(path: string): string | null;
  /** The paths of all files below a folder. */
  below(folder: string): Iterable<string>;
}

/** A file that a host gets, or gets with another text. */
export interface FileChange {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}
