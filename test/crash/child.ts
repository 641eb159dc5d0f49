import { setTimeout as pause } from 'node:timers/promises';
import { EventEntity } from '../../lib/schema/event.entity.js';
import type { Go, Told } from './messages.js';
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
  tell('ready');
  if (go.workers === 0) return drain(world);
  await Promise.all(
    Array.from({ length: go.workers }, (_, worker) => work(world, go.seed + worker + 1)),
  );
}

/** Delivers whatever is left, what waits to be tried again included. */
async function drain(world: World): Promise<void> {
  // Ends that came while no process lived are told of, too.
  await world.sweepEnds();
  const events = world.host.dataSource.getRepository(EventEntity);
  while ((await events.countBy({ status: 'pending' })) > 0) {
    await world.relay.idle();
    await pause(20);
  }
  await world.stop();
  tell('drained');
}

function tell(what: Told): void {
  process.send?.(what);
}
