import { pagesAhead } from '../../../lib/exports/content/pages.js';

describe('pages read ahead', () => {
  function setup(rows: number, size = 2) {
    const reads: (number | null)[] = [];
    const stopping = new AbortController();
    const read = (after: number | null): Promise<number[]> => {
      reads.push(after);
      const first = (after ?? 0) + 1;
      const numbers = Array.from({ length: size }, (_, at) => first + at);
      return Promise.resolve(numbers.filter((number) => number <= rows));
    };
    return { reads, read, stopping, size, signal: stopping.signal };
  }

  it.each([0, 1, 2, 3, 4, 5])('are whole and without repeats for %i rows', async (rows) => {
    const { read, size, signal } = setup(rows);
    const found: number[] = [];
    for await (const page of pagesAhead({ size, read, signal })) found.push(...page);
    expect(found).toEqual(Array.from({ length: rows }, (_, at) => at + 1));
  });

  it('are one ahead of the caller, and no more', async () => {
    const { reads, read, size, signal } = setup(100);
    const pages = pagesAhead({ size, read, signal });
    expect(reads).toEqual([]);
    await pages.next();
    expect(reads).toEqual([null, 2]);
    await pages.next();
    expect(reads).toEqual([null, 2, 4]);
    await pages.return(undefined);
    expect(reads).toHaveLength(3);
  });

  it('end at once when aborted, whatever is waited for', async () => {
    const { stopping, signal } = setup(1);
    const read = () => new Promise<number[]>(() => undefined);
    const next = pagesAhead({ size: 1, read, signal }).next();
    stopping.abort(new Error('enough'));
    await expect(next).rejects.toThrow('enough');
  });

  it('throw what reading throws, when its page is due', async () => {
    const { signal } = setup(1);
    const read = (after: number | null) =>
      after === null ? Promise.resolve([1]) : Promise.reject(new Error('broken'));
    const pages = pagesAhead({ size: 1, read, signal });
    expect(await pages.next()).toEqual({ done: false, value: [1] });
    await expect(pages.next()).rejects.toThrow('broken');
  });

  it('fail nobody who has stopped reading', async () => {
    const { signal } = setup(1);
    const read = (after: number | null) =>
      after === null ? Promise.resolve([1]) : Promise.reject(new Error('broken'));
    const pages = pagesAhead({ size: 1, read, signal });
    await pages.next();
    await expect(pages.return(undefined)).resolves.toMatchObject({ done: true });
  });
});
