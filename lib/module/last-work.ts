import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { EventRelay } from '../events/event-relay.js';
import { JoinAsks } from '../joining/join-asks.js';
import { ActivityRecorder } from '../routes/activity-recorder.js';

/** Ends what requests have left behind, once no request is under way any more. */
@Injectable()
export class LastWork implements OnApplicationShutdown {
  constructor(private readonly modules: ModuleRef) {}

  /** Nest calls it after it has closed the HTTP server. */
  async onApplicationShutdown(): Promise<void> {
    await this.modules.get(JoinAsks, { strict: false }).idle();
    await this.modules.get(ActivityRecorder, { strict: false }).idle();
    await this.modules.get(EventRelay, { strict: false }).stop();
  }
}
