import { Logger } from '@nestjs/common';
import type { HttpAdapterHost } from '@nestjs/core';
import type { ClienteleSettings } from '../../lib/config/settings.js';
import type { ExportLedger } from '../../lib/exports/export-ledger.js';
import type { ExportStorage } from '../../lib/ports/index.js';
import { ExportSweeper } from '../../lib/index.js';

describe('the sweep of exports', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(Logger.prototype, 'warn').mockImplementation();
  });

  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  function setup(httpAdapter: unknown = {}) {
    const row = { id: 'e', portalId: 'p', attempts: 1, by: 'portal' };
    const ledger = {
      lapsed: jest.fn().mockResolvedValue([]),
      outdated: jest.fn().mockResolvedValue([]),
      takeBack: jest.fn().mockResolvedValue(true),
      giveUp: jest.fn(),
      fileIsGone: jest.fn(),
    };
    const storage = { delete: jest.fn() };
    const queue = { add: jest.fn() };
    const sweeper = new ExportSweeper(
      { exports: { sweepEvery: 5_000 } } as ClienteleSettings,
      queue,
      storage as unknown as ExportStorage,
      ledger as unknown as ExportLedger,
      { httpAdapter } as HttpAdapterHost,
    );
    return { row, ledger, storage, queue, sweeper };
  }

  it('is at the start and then every so often, until the shutdown', async () => {
    const { ledger, sweeper } = setup();
    sweeper.start();
    await sweeper.idle();
    expect(ledger.lapsed).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(ledger.lapsed).toHaveBeenCalledTimes(3);
    await sweeper.beforeApplicationShutdown();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(ledger.lapsed).toHaveBeenCalledTimes(3);
  });

  it('is left out by a process that serves nothing', async () => {
    const { ledger, sweeper } = setup(null);
    sweeper.start();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(ledger.lapsed).not.toHaveBeenCalled();
  });

  it('removes nothing of a run that lives after all', async () => {
    const { row, ledger, storage, queue, sweeper } = setup();
    ledger.lapsed.mockResolvedValue([row]);
    ledger.takeBack.mockResolvedValue(false);
    await sweeper.sweep();
    expect(storage.delete).not.toHaveBeenCalled();
    expect(queue.add).not.toHaveBeenCalled();
  });

  it('goes on with the others where one fails, and comes again', async () => {
    const { row, ledger, storage, queue, sweeper } = setup();
    ledger.lapsed.mockResolvedValue([row, { ...row, id: 'f' }]);
    storage.delete.mockRejectedValueOnce(new Error('no storage'));
    await sweeper.sweep();
    expect(queue.add.mock.calls).toEqual([[{ exportId: 'f', portalId: 'p', attempt: 2 }]]);
    ledger.lapsed.mockRejectedValueOnce(new Error('no database'));
    ledger.outdated.mockResolvedValueOnce([row]);
    await sweeper.sweep();
    expect(ledger.fileIsGone).toHaveBeenCalledWith(row);
  });
});
