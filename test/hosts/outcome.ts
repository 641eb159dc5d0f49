/** What a cell has shown. */
export interface Outcome {
  /** What was done, in a few words, such as the number of steps. */
  readonly did: string;
  /** What it was done with, such as `Nest 12.5.1`. */
  readonly versions: readonly string[];
}

/** One row of the results. */
export interface Result extends Outcome {
  readonly name: string;
  readonly setting: string;
}
