import { readFileSync } from 'node:fs';
import type { Explained } from './explained.js';

/** A change that Stryker has made, and what came of it. */
interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

/** A change that no test has seen. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly replacement: string;
}

/** What a run has come to. */
export interface MutationOutcome {
  readonly files: number;
  readonly mutants: number;
  readonly seen: number;
  readonly survivors: readonly Survivor[];
  /** Those that nobody has explained. */
  readonly unexplained: readonly Survivor[];
  /** Explanations of what does not survive, or is no more. */
  readonly idle: readonly Explained[];
}

/** Stryker's words for a change that a test has seen. */
const SEEN: readonly string[] = ['Killed', 'Timeout'];

/** Those for a change that none has. Others, such as one that does not compile, say nothing of the tests. */
const UNSEEN: readonly string[] = ['Survived', 'NoCoverage'];

/** Reads the report of Stryker against the explanations of what survives. */
export function outcomeOf(reportFile: string, explained: readonly Explained[]): MutationOutcome {
  const { files } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...survivorOf(file, source, mutant), status: mutant.status })),
  );
  const survivors = all.filter(({ status }) => UNSEEN.includes(status));
  const isOf = (one: Explained, { file, code, replacement }: Survivor): boolean =>
    one.file === file && one.code === code && one.replacement === replacement;
  const idle = explained.filter(
    (one) => one.file in files && !survivors.some((survivor) => isOf(one, survivor)),
  );
  return {
    files: Object.keys(files).length,
    mutants: all.filter(({ status }) => SEEN.includes(status)).length + survivors.length,
    seen: all.filter(({ status }) => SEEN.includes(status)).length,
    survivors,
    unexplained: survivors.filter((each) => !explained.some((one) => isOf(one, each))),
    idle,
  };
}

function survivorOf(
  file: string,
  source: string,
  { replacement = '', location }: Mutant,
): Survivor {
  const { start, end } = location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const code = lines
    .map((line, at) =>
      line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
    )
    .join('\n');
  return { file, line: start.line, code, replacement };
}
