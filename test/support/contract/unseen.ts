import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContractDocument } from './contract-document.js';
import { allLines, placeLine, statusLine } from './lines.js';

/** The line that stands for one answer in a record. */
export const ANSWER = 'an answer';

/** Lines that no test can show, and why. */
export interface Exception {
  readonly lines: RegExp;
  readonly why: string;
}

/** What a run of the tests has shown. */
export interface Sightings {
  readonly answers: number;
  readonly lines: ReadonlySet<string>;
}

/** What is wrong with a contract after a run. */
export interface Verdict {
  /** Lines of the contract that have not occurred and are no exceptions. */
  readonly unseen: readonly string[];
  /** Lines that have occurred though they are exceptions, and exceptions for which the contract has no line. */
  readonly wrongExceptions: readonly string[];
}

/** Reads what the workers of a run have recorded in a folder. */
export function sightingsIn(folder: string): Sightings {
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8').split('\n'),
  );
  const answers = lines.filter((line) => line === ANSWER).length;
  return { answers, lines: new Set(lines) };
}

/** Which lines of a contract a whole run has not shown, and which exceptions are none. */
export function verdict(
  document: ContractDocument,
  seen: ReadonlySet<string>,
  exceptions: readonly Exception[],
): Verdict {
  const lines = [...allLines(document)];
  const implied = partsOfUnseen(document, seen);
  const isImplied = (line: string) => implied.some((beginning) => line.startsWith(beginning));
  const isException = (line: string) => exceptions.some((each) => each.lines.test(line));
  return {
    unseen: lines.filter((line) => !seen.has(line) && !isException(line) && !isImplied(line)),
    wrongExceptions: [
      ...lines.filter((line) => seen.has(line) && isException(line)),
      ...exceptions
        .filter((each) => !lines.some((line) => each.lines.test(line)))
        .map((each) => String(each.lines)),
    ],
  };
}

/** How the lines begin of what stands within answers whose status has not occurred: that line says it for all of them. */
function partsOfUnseen(document: ContractDocument, seen: ReadonlySet<string>): readonly string[] {
  return document.operations.flatMap((operation) =>
    document
      .entries(operation.place, 'responses')
      .filter(([status]) => !seen.has(statusLine(operation, status)))
      .map(([status]) => placeLine('answer', `${operation.place.pointer}/responses/${status}/`)),
  );
}
