import { Logger } from '@nestjs/common';
import { BackgroundWork } from '../../../sample-app/src/background/background-work.js';

describe('background work of the sample app', () => {
  afterEach(() => jest.restoreAllMocks());

  /** Background work, and jobs that end when they are told to. */
  function setup() {
    const background = new BackgroundWork();
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const start = (number: number) =>
      background.start(`job ${number}`, () => {
        begun.push(number);
        return new Promise<void>((resolve) => ends.push(resolve));
      });
    const turn = () => new Promise(setImmediate);
    return { background, begun, ends, start, turn };
  }

  it('begins after the call that asks for it, in order, and four at a time', async () => {
    const { background, begun, ends, start, turn } = setup();
    for (const number of [1, 2, 3, 4, 5, 6]) start(number);
    expect(begun).toEqual([]);
    await turn();
    expect(begun).toEqual([1, 2, 3, 4]);
    ends[1]!();
    await turn();
    expect(begun).toEqual([1, 2, 3, 4, 5]);
    const idle = background.idle();
    while (ends.length > 0) {
      ends.shift()!();
      await turn();
    }
    await idle;
    expect(begun).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('goes on after a job that fails, and says what failed', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    const { background, begun, ends, start, turn } = setup();
    background.start('the first', () => Promise.reject(new Error('broken')));
    start(2);
    await turn();
    ends[0]!();
    await background.idle();
    expect(begun).toEqual([2]);
    expect(error).toHaveBeenCalledWith('Failed: the first', expect.any(Error));
  });

  it('leaves out what comes while a thousand wait', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    const { begun, ends, start, turn } = setup();
    for (let number = 1; number <= 1_001; number += 1) start(number);
    expect(warn).toHaveBeenCalledTimes(1);
    await turn();
    while (ends.length > 0) {
      ends.shift()!();
      await turn();
    }
    expect(begun).toHaveLength(1_000);
    expect(begun.at(-1)).toBe(1_000);
  });
});
