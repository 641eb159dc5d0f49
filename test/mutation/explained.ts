/** A change of the code that no test can see, or need not. */
export interface Explained {
  readonly file: string;
  /** The code as it is; it tells which change is meant together with what takes its place. */
  readonly code: string;
  readonly replacement: string;
  readonly why: string;
}

/** Every change that survives, with the reason. Any other that does fails the run. */
export const EXPLAINED: readonly Explained[] = [];
