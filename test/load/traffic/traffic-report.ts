import { cpus, loadavg } from 'node:os';
import type { Report } from '../report.js';
import { heapsCompared, megabytes } from './heap.js';
import type { TrafficOutcome } from './run-traffic.js';

/** What is told of the traffic, and kept. */
export function trafficReport(outcome: TrafficOutcome): Report {
  const { minutes, requests, routes, heaps, lag, faults } = outcome;
  const compared = heapsCompared(heaps);
  return {
    title: `${minutes} minutes of traffic at two hosts: ${requests} requests`,
    lines: [
      `events: ${lag.events}, heard of after ${lag.p50} ms (p50), ${lag.p99} ms (p99), ${lag.longest} ms at most`,
      ...heaps.map(
        ({ minute, bytes }) => `heaps after ${minute} min: ${bytes.map(megabytes).join(', ')}`,
      ),
      ...routes.map(
        ({ name, calls, refused, p50, p99 }) =>
          `${name}: ${calls}, ${refused} of them refused; p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
      ),
    ],
    counts: {
      minutes,
      requests,
      cores: cpus().length,
      // Of a quarter of an hour: what else the machine had to do is in all times.
      loadAverage: Math.round(loadavg()[2] ?? NaN),
      heaps: compared,
      lag,
      routes: routes.map((each) => ({
        ...each,
        p50: Math.round(each.p50 * 10) / 10,
        p99: Math.round(each.p99 * 10) / 10,
      })),
    },
    faults,
    slow: [],
  };
}
