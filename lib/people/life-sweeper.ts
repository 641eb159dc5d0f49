import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { Sweeps } from '../events/sweeps.js';
import { hasServer } from '../routes/has-server.js';
import { EndSweep } from './end-sweep.js';
import { StandingSweep } from './standing-sweep.js';

/** Looks now and then for what nobody says: ends of access that are near or have come, and people whom the host does not have any more. */
@Injectable()
export class LifeSweeper implements BeforeApplicationShutdown {
  private readonly logger = new Logger(LifeSweeper.name);
  private readonly sweeps = new Sweeps();

  /** @internal */
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly ends: EndSweep,
    private readonly standings: StandingSweep,
    private readonly http: HttpAdapterHost,
  ) {}

  /** Sweeps every so often, where there is an HTTP server: a command of the host's has other things to do. */
  start(): void {
    if (!hasServer(this.http)) return;
    const { endsEvery, standingsEvery } = this.settings.people;
    this.sweeps.every(endsEvery, () => this.sweepEnds());
    this.sweeps.every(standingsEvery, () => this.sweepStandings());
  }

  /** Resolves when the sweep under way is over. */
  idle(): Promise<void> {
    return this.sweeps.idle();
  }

  /** Tells of ends of access that are near, and of those that have come, each once. What fails is left for the next sweep. */
  sweepEnds(): Promise<void> {
    return this.next(() => this.ends.run(), 'Ends of access could not be looked through.');
  }

  /** Asks the host what has become of the people behind the members, if its identity store can tell. */
  sweepStandings(): Promise<void> {
    return this.next(() => this.standings.run(), 'The people of members could not be looked up.');
  }

  /** Nest calls it: waits for the sweep under way. */
  beforeApplicationShutdown(): Promise<void> {
    return this.sweeps.end();
  }

  private next(sweep: () => Promise<void>, failure: string): Promise<void> {
    return this.sweeps.next(async () => {
      try {
        await sweep();
      } catch (error) {
        this.logger.warn(failure, error);
      }
    });
  }
}
