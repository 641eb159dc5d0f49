import type { Outcome } from './trial.js';

/** Tells what came of a scenario, and each fault in a line. */
export function print(outcome: Outcome): void {
  const { name, requests, away, longest, recovery, events, again, seconds, faults } = outcome;
  console.log(
    `${faults.length === 0 ? 'PASS' : 'FAIL'}  ${name}: ${requests} requests, ${away} of them told to try again, ` +
      `the longest after ${longest.toFixed(0)} ms, the last ${recovery.toFixed(0)} ms after the end; ` +
      `${events} events, heard again ${again} times; ${seconds.toFixed(0)} s`,
  );
  for (const fault of faults) console.log(`      ${fault}`);
}
