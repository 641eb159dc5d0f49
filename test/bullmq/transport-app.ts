import { EventEmitterModule } from '@nestjs/event-emitter';
import { Test } from '@nestjs/testing';
import { CLIENTELE_SETTINGS } from '../../lib/config/tokens.js';
import {
  BullmqEventTransport,
  type BullmqOptions,
  ClienteleBullmqModule,
} from '../../lib/bullmq/index.js';
import { EventDispatcher, EventRelay } from '../../lib/index.js';
import { EventDeliveries } from '../../lib/events/event-deliveries.js';
import type { ContractDispatcher } from '../../lib/testing/index.js';

/** What a test may ask of a transport. */
export interface TransportWishes {
  readonly options: BullmqOptions;
  /** Stands for the listeners. */
  readonly dispatcher?: ContractDispatcher;
  /** Whether the outbox knows no later attempt. @default always */
  readonly isLatest?: EventDeliveries['isLatest'];
  /** Milliseconds a listener may take. @default 60,000 */
  readonly listenerTimeout?: number;
}

/** The transport alone, in an app that stands for the module around it. */
export async function startTransport({
  options,
  dispatcher = { dispatch: () => Promise.resolve() },
  isLatest = () => Promise.resolve(true),
  listenerTimeout = 60_000,
}: TransportWishes) {
  const testing = await Test.createTestingModule({
    imports: [EventEmitterModule.forRoot(), ClienteleBullmqModule.forRoot(options)],
    providers: [
      BullmqEventTransport,
      { provide: CLIENTELE_SETTINGS, useValue: { events: { relay: true, listenerTimeout } } },
      { provide: EventDispatcher, useValue: dispatcher },
      { provide: EventDeliveries, useValue: { isLatest } },
      { provide: EventRelay, useValue: { idle: () => Promise.resolve() } },
    ],
  }).compile();
  testing.useLogger(false);
  await testing.init();
  return { transport: testing.get(BullmqEventTransport), close: () => testing.close() };
}
