import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FaultWatch } from '../../../lib/exports/content/fault-watch.js';

async function* pieces(fault?: Error): AsyncGenerator<string> {
  for (let at = 0; at < 3; at += 1) yield `piece ${at}`;
  if (fault) throw fault;
}

/** Keeps what it is given, and is full after so many pieces. */
function storage(room: number) {
  const kept: string[] = [];
  const sink = new Writable({
    highWaterMark: 1,
    write(piece: Buffer, _, done) {
      const isFull = kept.length === room;
      if (!isFull) kept.push(piece.toString());
      done(isFull ? new Error('the disk is full') : null);
    },
  });
  return { kept, sink };
}

describe('a watch over content', () => {
  it('hands on every item, and has no fault to tell', async () => {
    const watch = new FaultWatch();
    const { kept, sink } = storage(3);
    await pipeline(Readable.from(watch.over(pieces())), sink);
    expect(kept).toEqual(['piece 0', 'piece 1', 'piece 2']);
    expect(watch.fault).toBeUndefined();
  });

  it('tells what the content throws', async () => {
    const watch = new FaultWatch();
    const fault = new Error('the database is away');
    const stored = pipeline(Readable.from(watch.over(pieces(fault))), storage(9).sink);
    await expect(stored).rejects.toBe(fault);
    expect(watch.fault).toBe(fault);
  });

  it('does not tell what a storage throws amid it, and lets the content end', async () => {
    const watch = new FaultWatch();
    let isEnded = false;
    async function* content() {
      try {
        yield* pieces();
      } finally {
        isEnded = true;
      }
    }
    const stored = pipeline(Readable.from(watch.over(content())), storage(1).sink);
    await expect(stored).rejects.toThrow('the disk is full');
    await new Promise(setImmediate);
    expect(watch.fault).toBeUndefined();
    expect(isEnded).toBe(true);
  });
});
