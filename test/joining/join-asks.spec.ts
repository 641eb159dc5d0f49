import { Logger } from '@nestjs/common';
import { JoinAsks } from '../../lib/joining/join-asks.js';

describe('what people ask for by join links, at a shutdown', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function setup(ask: () => Promise<void>) {
    const asker = { ask: jest.fn(ask) };
    const asks = new JoinAsks(asker as never);
    const add = () => asks.add({ token: 'x', email: 'a@b.test' }, null);
    return { asker, asks, add };
  }

  it('is looked into without a pause, so that nobody waits for it for long', async () => {
    const { asker, asks, add } = setup(() => Promise.resolve());
    for (let count = 0; count < 500; count += 1) add();
    const closing = asks.beforeApplicationShutdown();
    await jest.advanceTimersByTimeAsync(1_000);
    await closing;
    expect(asker.ask).toHaveBeenCalledTimes(500);
  });

  it('is given up after ten seconds, however many go on asking', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    const { asks, add } = setup(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      add();
    });
    add();
    const closing = asks.beforeApplicationShutdown();
    await jest.advanceTimersByTimeAsync(10_500);
    await closing;
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/shutdown came before \d+ who ask/));
    warn.mockRestore();
  });
});
