import { Inject, Injectable, Optional } from '@nestjs/common';
import { EventEmitter2, EventEmitterReadinessWatcher } from '@nestjs/event-emitter';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';

/** The event emitter of the host's app, of which `@OnEvent` listeners hear. */
@Injectable()
export class HostEmitter {
  private readonly emitter: EventEmitter2;
  private readonly readiness: EventEmitterReadinessWatcher;

  /** Both are optional, since what Nest says of one that is missing helps nobody. Throws `ClienteleConfigError` then. */
  constructor(
    @Optional() @Inject(EventEmitter2) emitter: EventEmitter2 | undefined,
    @Optional()
    @Inject(EventEmitterReadinessWatcher)
    readiness: EventEmitterReadinessWatcher | undefined,
  ) {
    if (!emitter || !readiness) throw new ClienteleConfigError(START_REFUSALS.noEventEmitter());
    this.emitter = emitter;
    this.readiness = readiness;
  }

  /** Resolves when all who listen have heard, and rejects when one of them does. */
  async emit(name: string, event: object): Promise<void> {
    await this.emitter.emitAsync(name, event);
  }

  /** Whether anybody listens. */
  hears(name: string): boolean {
    return this.emitter.listeners(name).length > 0 || this.emitter.listenersAny().length > 0;
  }

  /** Resolves when those who listen are there; rejects where they cannot be. */
  waitUntilReady(): Promise<void> {
    return this.readiness.waitUntilReady();
  }
}
