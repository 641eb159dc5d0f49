import { setTimeout as pause } from 'node:timers/promises';
import { In } from 'typeorm';
import { UNDELIVERED } from '../../lib/domain/events/delivery-status.js';
import { UNFINISHED } from '../../lib/domain/exports/export-status.js';
import { UNDER_WAY } from '../../lib/domain/imports/import-status.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { ExportEntity } from '../../lib/schema/export.entity.js';
import { ImportEntity } from '../../lib/schema/import.entity.js';
import type { Go, Told } from './messages.js';
import { Random } from './random.js';
import { settle } from './settle.js';
import { work } from './worker.js';
import { World } from './world.js';

/** The process that is killed: it waits for its turn with its code loaded, boots the host and works. */
process.once('message', (go: Go) => {
  run(go).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
// Without its parent it has nothing to do.
process.once('disconnect', () => process.exit(1));
tell('loaded');

async function run(go: Go): Promise<void> {
  const world = await World.start(go);
  if (go.workers === 0) return drain(world);
  await settle(world, new Random(go.seed));
  let begun = 0;
  const note = () => {
    begun += 1;
    if (begun === go.after) tell('at work');
  };
  await Promise.all(
    Array.from({ length: go.workers }, (_, worker) => work(world, go.seed + worker + 1, note)),
  );
}

/** Delivers whatever is left, what waits to be tried again included, and ends the exports and imports that were begun. */
async function drain(world: World): Promise<void> {
  // Ends that came while no process lived are told of, too.
  await world.sweepEnds();
  while (await isAnythingLeft(world)) {
    await world.relay.idle();
    await pause(20);
  }
  await world.stop();
  tell('drained');
}

async function isAnythingLeft({ host: { dataSource } }: World): Promise<boolean> {
  return (
    (await dataSource.getRepository(ExportEntity).existsBy({ status: In([...UNFINISHED]) })) ||
    (await dataSource.getRepository(ImportEntity).existsBy({ status: In([...UNDER_WAY]) })) ||
    (await dataSource.getRepository(EventEntity).existsBy({ status: UNDELIVERED }))
  );
}

function tell(what: Told): void {
  process.send?.(what);
}
