import { Logger } from '@nestjs/common';
import type { ExportJob } from '../../lib/ports/index.js';
import { InProcessExportQueue } from '../../lib/index.js';
import type { ExportRunner } from '../../lib/exports/export-runner.js';

describe('the queue of exports in this process', () => {
  beforeEach(() => {
    jest.spyOn(Logger.prototype, 'error').mockImplementation();
    jest.spyOn(Logger.prototype, 'warn').mockImplementation();
  });

  afterEach(() => jest.restoreAllMocks());
  function setup() {
    const begun: string[] = [];
    const ends = new Map<string, (error?: Error) => void>();
    const runner = {
      run: ({ exportId }: ExportJob) => {
        begun.push(exportId);
        return new Promise<void>((resolve, reject) => {
          ends.set(exportId, (error) => (error ? reject(error) : resolve()));
        });
      },
      stop: jest.fn(() => ends.forEach((end) => end())),
    };
    const queue = new InProcessExportQueue(runner as unknown as ExportRunner);
    const add = (exportId: string, attempt = 1) => queue.add({ exportId, portalId: 'p', attempt });
    const end = (exportId: string, error?: Error) => ends.get(exportId)!(error);
    return { begun, runner, queue, add, end };
  }

  it('runs two at a time, in the order they came, and then is idle', async () => {
    const { begun, queue, add, end } = setup();
    for (const id of ['a', 'b', 'c']) await add(id);
    expect(begun).toEqual(['a', 'b']);
    const idle = queue.idle();
    end('b');
    await new Promise(setImmediate);
    expect(begun).toEqual(['a', 'b', 'c']);
    end('a');
    end('c');
    await idle;
    await queue.idle();
  });

  it('keeps a job that is added again while it waits once', async () => {
    const { begun, add, end, queue } = setup();
    for (const id of ['a', 'b', 'c', 'c']) await add(id);
    for (const id of ['a', 'b']) end(id);
    await new Promise(setImmediate);
    end('c');
    await queue.idle();
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('goes on after a run that breaks off', async () => {
    const { begun, add, end, queue } = setup();
    for (const id of ['a', 'b', 'c']) await add(id);
    end('a', new Error('no database'));
    await new Promise(setImmediate);
    for (const id of ['b', 'c']) end(id);
    await queue.idle();
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('waits at a shutdown for what runs, and stops it after ten seconds', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick'] });
    try {
      const { begun, runner, add, queue } = setup();
      for (const id of ['a', 'b', 'c']) await add(id);
      const stopped = queue.beforeApplicationShutdown();
      await jest.advanceTimersByTimeAsync(9_999);
      expect(runner.stop).not.toHaveBeenCalled();
      await jest.advanceTimersByTimeAsync(1);
      await stopped;
      expect(runner.stop).toHaveBeenCalledTimes(1);
      expect(begun).toEqual(['a', 'b']);
    } finally {
      jest.useRealTimers();
    }
  });

  it('begins nothing that is added while the app closes', async () => {
    const { begun, add, queue } = setup();
    await queue.beforeApplicationShutdown();
    await add('a');
    expect(begun).toEqual([]);
    await queue.idle();
  });

  it('leaves behind at a shutdown what does not stop either', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick'] });
    try {
      const { runner, add, queue } = setup();
      runner.stop.mockImplementation(() => undefined);
      await add('a');
      const stopped = queue.beforeApplicationShutdown();
      await jest.advanceTimersByTimeAsync(20_000);
      await expect(stopped).resolves.toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });
});
