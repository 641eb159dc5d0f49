import { newId } from '../../../lib/database/ids.js';
import { EventRecorder } from '../../../lib/events/event-recorder.js';
import { countQueries } from '../../support/count-queries.js';
import { clients, renamer, WORKERS } from './changes.js';
import type { Running, Setting } from './setting.js';

/** Events that are drained, and changes that are made, in one run. */
export const EVENTS = 1_500;

/** What a drain of the outbox takes. */
export interface Drain {
  readonly perSecond: number;
  /** Statements, transaction control included. */
  readonly statements: number;
}

/** What is recorded before a drain. */
export interface Backlog {
  /** @default {@link EVENTS} */
  readonly events?: number;
  /** @default one for each event */
  readonly subjects?: number;
}

/** Delivers what was recorded before. */
export function drain(
  setting: Setting,
  concurrency: number,
  { events = EVENTS, subjects = events }: Backlog = {},
): Promise<Drain> {
  return setting.with({ concurrency }, async ({ host, relay, listener }) => {
    const letGo = listener.hold();
    await record({ host, relay, listener }, events, subjects);
    const began = performance.now();
    const { queries } = await countQueries(host.dataSource, async () => {
      letGo();
      await relay.idle();
    });
    const perSecond = (events / (performance.now() - began)) * 1_000;
    return { perSecond, statements: queries.length / events };
  });
}

/** Changes made by several callers at once, in changes per second until the last one is committed, and delivered. */
export interface Load {
  readonly committed: number;
  readonly delivered: number;
}

/** Makes changes as fast as they go, with a relay beside it or without. */
export function load(setting: Setting, relays: boolean): Promise<Load> {
  return setting.with({ relay: relays }, async (running) => {
    const ids = await clients(running, WORKERS * 10);
    const rename = renamer(running);
    const began = performance.now();
    const rate = () => (EVENTS / (performance.now() - began)) * 1_000;
    let left = EVENTS;
    const work = async (worker: number) => {
      for (let turn = 0; left > 0; turn += 1) {
        left -= 1;
        await rename(ids[worker * 10 + (turn % 10)] ?? '');
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, (_, worker) => work(worker)));
    const committed = rate();
    await running.relay.idle();
    return { committed, delivered: rate() };
  });
}

async function record({ host }: Running, events: number, subjects: number): Promise<void> {
  const recorder = host.app.get(EventRecorder);
  const ids = Array.from({ length: subjects }, () => newId());
  const drafts = Array.from({ length: events }, (_, at) => {
    const id = ids[at % subjects] ?? '';
    const name = `${id} ${at}`;
    return {
      type: 'client.created',
      subject: { type: 'client', id },
      data: { clientId: id, name, clientType: 'business' },
    } as const;
  });
  await host.dataSource.transaction((manager) => recorder.recordAll(manager, host.self, drafts));
}
