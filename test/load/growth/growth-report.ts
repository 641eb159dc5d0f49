import type { Report } from '../report.js';
import { type GrowthOutcome, ratioOf } from './run-growth.js';

/** Calls that are told. */
const SHOWN = 15;

/** What is told of the routes at both sizes, and kept. */
export function growthReport({ sizes, routes, calls, faults, slow }: GrowthOutcome): Report {
  const dearest = calls.toSorted((one, other) => ratioOf(other) - ratioOf(one)).slice(0, SHOWN);
  const shown = (value: number) => Math.round(value * 100) / 100;
  return {
    title: `${routes} routes in ${calls.length} calls, where there are ${sizes.join(' and ')} of everything`,
    lines: dearest.map(
      (each) =>
        `${each.name}, ${each.caller}: ${each.few.toFixed(1)} and ${each.many.toFixed(1)} ms: ${ratioOf(each).toFixed(2)} times` +
        (each.larger > 1 ? ` for an answer ${each.larger.toFixed(1)} times as large` : ''),
    ),
    counts: {
      sizes,
      routes,
      calls: calls.length,
      dearest: dearest
        .slice(0, 3)
        .map((each) => ({ name: each.name, caller: each.caller, ratio: shown(ratioOf(each)) })),
    },
    faults,
    slow,
  };
}
