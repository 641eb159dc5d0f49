import type { Counts } from './counts.js';

/** What is told of a part. */
export interface Report {
  readonly title: string;
  readonly lines: readonly string[];
  /** What is kept of a whole one. */
  readonly counts: Counts;
  /** What broke a rule; empty when all is well. */
  readonly faults: readonly string[];
  /** What took longer than it may: a fault of a whole run, and in a short one, which runs beside other things, only told. */
  readonly slow: readonly string[];
}

/** Whether all is well. */
export function isGood({ faults, slow }: Report, isShort: boolean): boolean {
  return faults.length === 0 && (isShort || slow.length === 0);
}

/** Prints it, each fault in a line. */
export function print(report: Report, seconds: number, isShort: boolean): void {
  const { title, lines, faults, slow } = report;
  console.log(`${isGood(report, isShort) ? 'PASS' : 'FAIL'}  ${title}; ${seconds.toFixed(0)} s`);
  for (const line of lines) console.log(`      ${line}`);
  for (const fault of faults) console.log(`FAULT ${fault}`);
  for (const each of slow) console.log(`SLOW  ${each}`);
}
