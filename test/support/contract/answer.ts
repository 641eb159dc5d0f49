/** A request of a test, and what came back. */
export interface Answer {
  readonly method: string;
  /** Below the module's path, with its query, as in `/members?limit=1`. */
  readonly path: string;
  readonly sentHeaders: Readonly<Record<string, string>>;
  /** The body that was sent; undefined for none. */
  readonly sent: unknown;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body that came back; undefined where it is not JSON. */
  readonly body: unknown;
}

/** What checking an answer gave. */
export interface Checked {
  /** What is not as the document says, each in one line; empty where all is well. */
  readonly faults: readonly string[];
  /** What of the document the answer shows, in the words of `lines.ts`. */
  readonly seen: readonly string[];
}
