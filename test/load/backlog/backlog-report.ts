import type { Report } from '../report.js';
import type { BacklogOutcome } from './run-backlog.js';

/** What is told of a backlog, and kept. */
export function backlogReport(outcome: BacklogOutcome): Report {
  const { waiting, seconds, requests, routes, faults, slow } = outcome;
  const ratios = routes.map(({ name, idle, busy }) => ({ name, idle, busy, ratio: busy / idle }));
  const sorted = ratios.toSorted((one, other) => other.ratio - one.ratio);
  return {
    title: `${waiting} events that waited were delivered in ${seconds} s, beside ${requests} requests`,
    lines: sorted.map(
      ({ name, idle, busy, ratio }) =>
        `${name}: p50 ${busy.toFixed(1)} ms meanwhile, ${idle.toFixed(1)} ms alone: ${ratio.toFixed(2)} times`,
    ),
    counts: {
      waiting,
      deliveredWithin: seconds,
      requests,
      routes: routes.length,
      worst: sorted[0] && { name: sorted[0].name, ratio: Math.round(sorted[0].ratio * 100) / 100 },
    },
    faults,
    slow,
  };
}
