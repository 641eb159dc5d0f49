import { keepCounts } from '../reliability/kept-counts.js';
import type { Campaign, Fault } from './campaign.js';
import { isTooSlow, type Slow } from './slowness.js';

/** Faults that are shown in full. */
const SHOWN = 12;
const TEXT_SHOWN = 1500;

/** What came of one host. */
export interface CellOutcome {
  readonly cell: string;
  readonly campaign: Campaign;
  readonly slow: readonly Slow[];
  readonly seconds: number;
}

/** What the run counts, for the page that says what was tried. */
export interface Counts {
  readonly requests: number;
  readonly operations: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly databases: readonly string[];
  readonly adapters: readonly string[];
  readonly seconds: number;
  readonly seed: number;
  readonly date: string;
}

/** How many faults the host has, slow requests included. */
export function faultCount({ campaign, slow }: CellOutcome): number {
  return campaign.faults.length + slow.filter(isTooSlow).length;
}

/** What came of one host, as text. */
export function cellText(outcome: CellOutcome, seed: number): string {
  const { cell, campaign, slow, seconds } = outcome;
  const sent = [...campaign.byStatus.values()].reduce((sum, count) => sum + count, 0);
  const statuses = [...campaign.byStatus].toSorted(([one], [other]) => one - other);
  const most = slow.toSorted((one, other) => ratio(other) - ratio(one))[0];
  return [
    `${cell}: ${sent} requests in ${seconds.toFixed(0)} s, ${faultCount(outcome)} faults.`,
    `  by status: ${statuses.map(([status, count]) => `${status}: ${count}`).join(', ')}`,
    `  calls that never did what they were asked for: ${neverDone([outcome]).join(', ') || 'none'}`,
    ...(most ? [`  slowest by its route's median: ${slowText(most)}`] : []),
    ...differing(campaign.faults)
      .slice(0, SHOWN)
      .map((fault) => faultText(fault, cell, seed)),
    ...slow
      .filter(isTooSlow)
      .map((each) => `${again(each.number, cell, seed)}too slow: ${slowText(each)}`),
  ].join('\n');
}

/** The calls that no request has got through to. */
export function neverDone(outcomes: readonly CellOutcome[]): string[] {
  const names = new Set(outcomes.flatMap(({ campaign }) => [...campaign.calls.keys()]));
  return [...names].filter((name) =>
    outcomes.every(({ campaign }) => (campaign.calls.get(name)?.done ?? 0) === 0),
  );
}

/** The first of those that say the same of one call. */
function differing(faults: readonly Fault[]): Fault[] {
  const seen = new Map(
    faults.toReversed().map((each) => [`${each.fault} ${each.request?.operation.name}`, each]),
  );
  return [...seen.values()].reverse();
}

function ratio({ alone, ofRoute }: Slow): number {
  return alone / ofRoute;
}

function slowText(slow: Slow): string {
  const { alone, ofRoute, request } = slow;
  const times = `${alone.toFixed(1)} ms alone, ${ratio(slow).toFixed(1)} times the ${ofRoute.toFixed(1)} ms`;
  return `${times} of ${request.operation.name}: ${request.path.slice(0, 200)} ${request.body?.slice(0, 200) ?? ''}`;
}

function faultText({ number, fault, request, answer }: Fault, cell: string, seed: number): string {
  const lines = [`${again(number, cell, seed)}${fault}`];
  if (request) {
    const { manner, actor, method, path: asked, headers, body } = request;
    lines.push(`  ${manner}, by ${actor.role}: ${method} ${asked.slice(0, TEXT_SHOWN)}`);
    lines.push(`  ${JSON.stringify(headers)}`);
    if (body !== null) lines.push(`  ${JSON.stringify(body.slice(0, TEXT_SHOWN))}`);
  }
  if (answer) lines.push(`  answered ${answer.status}: ${answer.text.slice(0, TEXT_SHOWN)}`);
  return lines.join('\n');
}

function again(number: number, cell: string, seed: number): string {
  return `\nFAULT (FUZZ_SEED=${seed} FUZZ_ONLY=${cell}/${number} repeats it)\n  `;
}

/** Writes the counts into the folder that RELIABILITY_COUNTS names, if it names one. */
export async function writeCounts(counts: Counts): Promise<void> {
  const folder = process.env['RELIABILITY_COUNTS'];
  if (folder === undefined) return;
  await keepCounts(folder, 'fuzz', counts);
}

/** The counts of all hosts together. */
export function countsOf(
  outcomes: readonly CellOutcome[],
  given: Omit<Counts, 'requests' | 'byStatus'>,
): Counts {
  const byStatus: Record<string, number> = {};
  for (const { campaign } of outcomes)
    for (const [status, count] of campaign.byStatus)
      byStatus[status] = (byStatus[status] ?? 0) + count;
  const requests = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
  return { requests, byStatus, ...given };
}
