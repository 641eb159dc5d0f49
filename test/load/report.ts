import type { Counts } from './counts.js';

/** What is told of a part. */
export interface Report {
  readonly title: string;
  readonly lines: readonly string[];
  /** What is kept of a whole one. */
  readonly counts: Counts;
  /** What broke a rule; empty when all is well. */
  readonly faults: readonly string[];
}

/** Prints it, each fault in a line. */
export function print({ title, lines, faults }: Report, seconds: number): void {
  console.log(`${faults.length === 0 ? 'PASS' : 'FAIL'}  ${title}; ${seconds.toFixed(0)} s`);
  for (const line of lines) console.log(`      ${line}`);
  for (const fault of faults) console.log(`FAULT ${fault}`);
}
