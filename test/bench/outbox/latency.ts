import { setTimeout as pause } from 'node:timers/promises';
import { clients, renamer } from './changes.js';
import type { Setting } from './setting.js';

const CLIENTS = 50;
const CHANGES = 300;

/** From the answer to a commit until a listener hears of it, in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** One change after another, each when the one before has been delivered. */
export function latencyAlone(setting: Setting): Promise<Latency> {
  return setting.with({}, async (running) => {
    const ids = await clients(running, CLIENTS);
    const rename = renamer(running);
    const times: number[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      const { name, committed } = await rename(ids[change % CLIENTS] ?? '');
      await running.listener.until(name);
      times.push((running.listener.heard.get(name) ?? NaN) - committed);
      await running.relay.idle();
    }
    return latencyOf(times);
  });
}

/** So many changes a second, whatever becomes of them. */
export function latencyAt(setting: Setting, perSecond: number): Promise<Latency> {
  return setting.with({}, async (running) => {
    const ids = await clients(running, CLIENTS);
    const rename = renamer(running);
    const began = performance.now();
    const changes: ReturnType<typeof rename>[] = [];
    while (changes.length < CHANGES) {
      await pause(began + (changes.length * 1_000) / perSecond - performance.now());
      changes.push(rename(ids[changes.length % CLIENTS] ?? ''));
    }
    const made = await Promise.all(changes);
    await running.relay.idle();
    const { heard } = running.listener;
    return latencyOf(made.map(({ name, committed }) => (heard.get(name) ?? NaN) - committed));
  });
}

function latencyOf(times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
