import type { Readable } from 'node:stream';

/** Token of the {@link ExportStorage} port. */
export const EXPORT_STORAGE = Symbol.for('nest-clientele:ExportStorage');

/** How a file is offered to whoever fetches it. */
export interface ExportFileHead {
  /** Safe in a header: ASCII letters, digits, dots and dashes. */
  readonly fileName: string;
  readonly contentType: string;
}

/** What a link to a stored file is made for. */
export interface ExportLinkOptions extends ExportFileHead {
  /** Milliseconds the link lasts: at most 5 minutes. */
  readonly expiresIn: number;
}

/**
 * Port: where the files of exports are kept. Keys come from the module: letters, digits, dots and dashes, in folders
 * parted by slashes.
 */
export interface ExportStorage {
  /**
   * Keeps all of `content` under the key, replacing what was there, and resolves when it is kept. Whole or nothing: when
   * `content` fails it rejects, and nothing is there. It reads no faster than it can write.
   */
  write(key: string, content: Readable): Promise<void>;
  /** What is kept under the key, as a stream that the caller reads or destroys; null if there is nothing. */
  read(key: string): Promise<Readable | null>;
  /** Removes what is kept under the key, if there is anything. */
  delete(key: string): Promise<void>;
  /**
   * A link of the store's own by which anybody may fetch the file for a while; null to have it streamed through the app.
   * Left out, every file is.
   */
  link?(key: string, options: ExportLinkOptions): Promise<string | null>;
}
