/** Why a start is refused, in full sentences. */
export interface StartRefusal {
  /** What was found, as in "`auth.strategies` names no passport strategy." */
  readonly found: string;
  /** What would fail because of it. */
  readonly why: string;
  /** The line to change. */
  readonly cure: string;
}

/** Refusals by name, each made from what was found. */
export type RefusalTable = Readonly<Record<string, (...found: never[]) => StartRefusal>>;
