import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { GatheredReads } from '../../lib/database/gathered-reads.js';
import { ClienteleError } from '../../lib/errors/clientele.error.js';

interface Read {
  readonly asked: readonly number[];
  answer(): void;
  fail(error: Error): void;
}

/** Reads that are answered when the test says so: each number by itself, ten times as large. */
function setup() {
  const reads: Read[] = [];
  const gathered = new GatheredReads<number, number>(
    (asked) =>
      new Promise((resolve, reject) => {
        const answer = () => resolve(asked.map((number) => number * 10));
        reads.push({ asked, answer, fail: reject });
      }),
  );
  const sent = () => reads.map(({ asked }) => asked);
  /** Long enough for what is asked to be sent. */
  const settle = async () => {
    for (let turns = 0; turns < 5; turns++) await turn();
  };
  return { gathered, reads, sent, settle };
}

describe('GatheredReads', () => {
  it('answers what is asked in one turn together, each with its own', async () => {
    const { gathered, reads, sent, settle } = setup();
    const answers = [1, 2, 3].map((number) => gathered.ask(number));
    await Promise.resolve();
    answers.push(gathered.ask(1));
    await settle();
    expect(sent()).toEqual([[1, 2, 3, 1]]);
    reads[0]?.answer();
    expect(await Promise.all(answers)).toEqual([10, 20, 30, 10]);
  });

  it('lets no question join a read that is under way', async () => {
    const { gathered, reads, sent, settle } = setup();
    const first = gathered.ask(1);
    await settle();
    const second = gathered.ask(1);
    await settle();
    expect(sent()).toEqual([[1], [1]]);
    reads.forEach(({ answer }) => answer());
    expect(await Promise.all([first, second])).toEqual([10, 10]);
  });

  it('has two reads under way at most; who asks meanwhile shares the next', async () => {
    const { gathered, reads, sent, settle } = setup();
    const answers: Promise<number>[] = [];
    for (const number of [1, 2, 3, 4]) {
      answers.push(gathered.ask(number));
      await settle();
    }
    expect(sent()).toEqual([[1], [2]]);
    reads[1]?.answer();
    await settle();
    expect(sent()).toEqual([[1], [2], [3, 4]]);
    reads[0]?.answer();
    reads[2]?.answer();
    expect(await Promise.all(answers)).toEqual([10, 20, 30, 40]);
  });

  it('asks for a hundred at a time', async () => {
    const { gathered, reads, sent, settle } = setup();
    const answers = Array.from({ length: 250 }, (_, number) => gathered.ask(number));
    await settle();
    reads[0]?.answer();
    reads[1]?.answer();
    await settle();
    reads[2]?.answer();
    expect(await Promise.all(answers)).toHaveLength(250);
    expect(sent().map(({ length }) => length)).toEqual([100, 100, 50]);
  });

  it('asks one by one again when an answer fails, and fails only those that do', async () => {
    const asked: (readonly number[])[] = [];
    const gathered = new GatheredReads<number, number>((numbers) => {
      asked.push(numbers);
      return numbers.includes(2)
        ? Promise.reject(new RangeError('no number'))
        : Promise.resolve(numbers);
    });
    const answers = await Promise.allSettled([1, 2, 3].map((number) => gathered.ask(number)));
    expect(asked).toEqual([[1, 2, 3], [1], [2], [3]]);
    expect(answers).toEqual([
      { status: 'fulfilled', value: 1 },
      { status: 'rejected', reason: new RangeError('no number') },
      { status: 'fulfilled', value: 3 },
    ]);
  });

  it('fails all when the database could not do its work, and goes on', async () => {
    const { gathered, reads, sent, settle } = setup();
    const answers = Promise.allSettled([gathered.ask(1), gathered.ask(2)]);
    await settle();
    reads[0]?.fail(new ClienteleError('UNAVAILABLE'));
    const code = expect.objectContaining({ code: 'UNAVAILABLE' }) as unknown;
    expect(await answers).toEqual([
      { status: 'rejected', reason: code },
      { status: 'rejected', reason: code },
    ]);
    const after = gathered.ask(3);
    await settle();
    expect(sent()).toEqual([[1, 2], [3]]);
    reads[1]?.answer();
    expect(await after).toBe(30);
  });

  it("reads in nobody's context, and gives each its own back", async () => {
    const store = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    const gathered = new GatheredReads<number, number>((asked) => {
      seen.push(store.getStore());
      return Promise.resolve(asked);
    });
    const ask = (who: string) =>
      store.run(who, async () => {
        await gathered.ask(1);
        return store.getStore();
      });
    expect(await Promise.all([ask('Ann'), ask('Bob')])).toEqual(['Ann', 'Bob']);
    expect(seen).toEqual([undefined]);
  });
});
