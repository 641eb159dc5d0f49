import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { FifoLock } from '../../lib/database/fifo-lock.js';

function setup({ waitLimit = 5_000 } = {}) {
  const kept = { by: null as string | null };
  const lock = new FifoLock<string>({
    keeps: () => kept.by !== null,
    waitLimit,
    tooLate: () => new Error('too late'),
  });
  const keep = (owner: string) =>
    lock.run(owner, async () => {
      kept.by = owner;
    });
  const giveUp = (owner: string) =>
    lock.run(owner, async () => {
      kept.by = null;
    });
  return { lock, keep, giveUp };
}

describe('FifoLock', () => {
  it('runs one owner at a time, in the order they came, and forgets nobody', async () => {
    const visit = fc.record({ arrival: fc.nat(5), works: fc.array(fc.nat(3), { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { maxLength: 15 }), async (visits) => {
        const { lock, keep, giveUp } = setup();
        const came: string[] = [];
        const served: string[] = [];
        let inside = 0;
        const come = async ({ arrival, works }: (typeof visits)[number], index: number) => {
          for (let waited = 0; waited < arrival; waited += 1) await turn();
          const owner = `${index}`;
          came.push(owner);
          await keep(owner);
          served.push(owner);
          inside += 1;
          expect(inside).toBe(1);
          for (const length of works) {
            await lock.run(owner, async () => {
              for (let worked = 0; worked < length; worked += 1) await turn();
            });
            expect(inside).toBe(1);
          }
          inside -= 1;
          await giveUp(owner);
        };
        await Promise.all(visits.map(come));
        expect(served).toEqual(came);
      }),
      { numRuns: 1_000 },
    );
  });

  it('lets nobody in before other work of the last owner is done', async () => {
    const { lock, keep, giveUp } = setup();
    const log: string[] = [];
    await keep('a');
    let finish = (): void => undefined;
    const slow = lock.run('a', async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      log.push('a is done');
    });
    const other = lock.run('b', async () => void log.push('b'));
    await giveUp('a');
    await turn();
    finish();
    await Promise.all([slow, other]);
    expect(log).toEqual(['a is done', 'b']);
  });

  it('lets work that came before its owner kept the lock overtake the others', async () => {
    const { lock, keep, giveUp } = setup();
    const log: string[] = [];
    const keeping = keep('a');
    const other = lock.run('b', async () => void log.push('b'));
    const own = lock.run('a', async () => void log.push('a'));
    await Promise.all([keeping, own]);
    await giveUp('a');
    await other;
    expect(log).toEqual(['a', 'b']);
  });

  it('passes on the error of the work and goes on', async () => {
    const { lock } = setup();
    const failing = lock.run('a', async () => {
      throw new Error('failed');
    });
    const next = lock.run('b', async () => 'b');
    await expect(failing).rejects.toThrow('failed');
    expect(await next).toBe('b');
  });

  it('refuses who has waited too long, and lets those behind it in', async () => {
    jest.useFakeTimers();
    try {
      const { lock, keep, giveUp } = setup({ waitLimit: 1_000 });
      await keep('a');
      const early = lock.run('b', async () => 'b').catch((error: unknown) => error);
      jest.advanceTimersByTime(999);
      const late = lock.run('c', async () => 'c');
      jest.advanceTimersByTime(1);
      expect(await early).toEqual(new Error('too late'));
      await giveUp('a');
      expect(await late).toBe('c');
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});
