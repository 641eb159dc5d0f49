import path from 'node:path';
import { block, machine, table, writeReport } from '../bench/support/report.js';
import type { Count, Counts } from './counts.js';
import { type Crashes, WORKERS } from './crashes.js';
import { type Setting, settingName } from './databases.js';
import { neverDone } from './reliability.js';
import type { Verdict } from './rules.js';

/** What a run has come to. */
export interface Outcome {
  readonly seed: number;
  readonly crashes: Crashes;
  readonly seconds: number;
  readonly setting: Setting;
  /** The database by its name and version. */
  readonly database: string;
  readonly counts: Counts;
  readonly verdicts: readonly Verdict[];
}

/** How many violations of a rule are shown. */
const SHOWN = 5;

/** The report as lines of text, violations included. */
export function reportText({
  seed,
  crashes,
  seconds,
  counts,
  verdicts,
  database,
}: Outcome): string {
  const { early, late } = crashes;
  const line = ([name, count]: readonly [string, number]) =>
    `${String(count).padStart(8)}  ${name}`;
  return [
    `Seed ${seed}: ${early + late} kills, ${early} of them while the process booted, in ${seconds.toFixed(0)} s. ${database}.`,
    '',
    ...counts.totals.map(line),
    '',
    'Committed changes by their event:',
    ...counts.changes.map(([name, count]) => line([name, count])),
    '',
    'Operations whose caller lived to hear the answer (done, refused, deadlocked):',
    ...counts.operations.map(([name, ...of]) =>
      [...of.map((count) => String(count).padStart(8)), `  ${name}`].join(''),
    ),
    '',
    ...verdicts.flatMap(verdictLines),
  ].join('\n');
}

function verdictLines({ title, violations }: Verdict): string[] {
  if (violations.length === 0) return [`PASS  ${title}`];
  const shown = violations.slice(0, SHOWN).map((violation) => `      ${JSON.stringify(violation)}`);
  return [`FAIL  ${title}: ${violations.length} times, such as`, ...shown];
}

/** Writes `report.md`, of the same run on several databases. */
export async function writeCrashReport(outcomes: readonly Outcome[]): Promise<void> {
  const names = outcomes.map(({ setting }) => settingName(setting));
  const [{ crashes, verdicts, seed } = NOTHING] = outcomes;
  const { early, late } = crashes;
  await writeReport(path.join(__dirname, 'report.md'), [
    '# Crashes',
    `A process that boots a host and does random operations, ${WORKERS} at a time, with a relay and two durable listeners, is
    killed with SIGKILL ${early + late} times on each database: ${late} times after it has begun 1 to 150 operations, ${early} times within 50 to 500 ms of its
    start. The next process takes over each time, or the other one where two work at a time; the last one only delivers what is left,
    and ends the exports and imports that were begun. Then the rules are looked for in the
    database, by what triggers have written of each change in its own transaction, by the host's rows in the same transactions, and
    by what the listeners and the callers have written through connections of their own. The rows of SQLite and MariaDB are brought
    to PostgreSQL for that. \`npm run test:crash\` runs it anew and writes this file.`,
    `${new Date().toISOString().slice(0, 10)}. ${machine()}. Seed ${seed}. ${outcomes.map(lasted).join(', ')}.`,
    table(
      ['rule, and how often it was broken', ...names],
      verdicts.map(({ title }, at) => [
        title,
        ...outcomes.map((outcome) => String(outcome.verdicts[at]?.violations.length)),
      ]),
    ),
    table(['', ...names], countRows(outcomes.map(({ counts }) => counts.totals))),
    '## Committed changes by their event',
    table(['event', ...names], countRows(outcomes.map(({ counts }) => counts.changes))),
    '## Operations whose caller lived to hear the answer',
    `Done, refused, deadlocked. Never done: ${neverDone(outcomes).join(', ') || 'none'}.`,
    table(
      ['operation', ...names],
      countRows(
        outcomes.map(({ counts }) =>
          counts.operations.map(([name, ...of]) => [name, of.join(', ')] as const),
        ),
      ),
    ),
    ...outcomes.flatMap(({ setting, verdicts: found }) =>
      found
        .filter(({ violations }) => violations.length > 0)
        .map((verdict) => block([settingName(setting), ...verdictLines(verdict)].join('\n'))),
    ),
  ]);
}

const NOTHING = { crashes: { early: 0, late: 0 }, verdicts: [], seed: 0 } as const;

function lasted({ setting: { instances }, database, seconds }: Outcome): string {
  return `${database}${instances > 1 ? `, ${instances} processes` : ''}: ${seconds.toFixed(0)} s`;
}

/** One row for each name, with its count on each database. */
function countRows(
  columns: readonly (readonly (Count | readonly [string, string])[])[],
): string[][] {
  const names = [...new Set(columns.flatMap((column) => column.map(([name]) => name)))];
  const counts = columns.map((column) => new Map<string, number | string>(column));
  return names.map((name) => [name, ...counts.map((column) => String(column.get(name) ?? 0))]);
}
