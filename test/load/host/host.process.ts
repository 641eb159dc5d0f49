import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NotingListeners } from '../../crash/noting.listeners.js';
import { Random } from '../../crash/random.js';
import { HeardNotes } from './heard-notes.js';
import { startLoadHost } from './load-host.js';
import type { Asked, Serve, Told } from './messages.js';

/** What is told when something is asked. */
type Answers = Readonly<Record<Asked, () => Told | Promise<Told>>>;

/** The process of one host: it serves until it is told to stop. */
process.once('message', (serve: Serve) => {
  run(serve).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
// Without its parent it has nothing to do.
process.once('disconnect', () => process.exit());

async function run({ url, relay }: Serve): Promise<void> {
  const notes = new HeardNotes(url);
  const listeners = new NotingListeners(notes, new Random(process.pid), 0);
  const host = await startLoadHost({
    url,
    events: { relay },
    providers: [{ provide: NotingListeners, useValue: listeners }],
  });
  const answers: Answers = {
    heap: () => ({ heap: heapInUse() }),
    hold() {
      notes.hold();
      return 'done';
    },
    go() {
      notes.go();
      return 'done';
    },
    async stop(): Promise<Told> {
      await host.stop();
      await notes.close();
      return 'done';
    },
  };
  process.on('message', (asked: Asked) => {
    void Promise.resolve(answers[asked]()).then((told) => {
      tell(told);
      if (asked === 'stop') process.exit();
    });
  });
  tell({ port: ((host.app.getHttpServer() as Server).address() as AddressInfo).port });
}

/** Bytes, once all that nobody holds is gone. */
function heapInUse(): number {
  if (!globalThis.gc) throw new Error('The process was started without --expose-gc.');
  // What a first collection finalizes, a second one takes away.
  for (let time = 0; time < 3; time += 1) {
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
}

function tell(what: Told): void {
  process.send?.(what);
}
