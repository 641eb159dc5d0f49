import { deepStrictEqual, rejects } from 'node:assert/strict';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import type { EventDispatcher } from '../events/event-dispatcher.js';
import type { EventTransport } from '../ports/event-transport.port.js';
import type { ContractCase } from './contract-case.js';

/** Stands for the listeners: what the transport has to hand events to. */
export type ContractDispatcher = Pick<EventDispatcher, 'dispatch'>;

/** A transport under test. */
export interface EventTransportSetup {
  readonly transport: EventTransport;
  /** Lets go of its connections. */
  readonly close?: () => Promise<void>;
}

type Call = readonly [event: ClienteleEvent, attempt: number];

const EVENT: ClienteleEvent<'client.created'> = {
  id: '01900000-0000-7000-8000-000000000001',
  type: 'client.created',
  portalId: '01900000-0000-7000-8000-000000000002',
  occurredAt: 1,
  actor: null,
  subject: { type: 'client', id: '01900000-0000-7000-8000-000000000003' },
  data: {
    clientId: '01900000-0000-7000-8000-000000000003',
    name: 'Contract é ☃',
    clientType: 'business',
  },
  notify: false,
};

const OTHER = { ...EVENT, id: '01900000-0000-7000-8000-000000000004', notify: true };

/** How a test has the listeners answer, and what they were told. */
class Listeners implements ContractDispatcher {
  readonly heard: Call[] = [];
  answer: () => Promise<void> = () => Promise.resolve();

  async dispatch(...call: Call): Promise<void> {
    await this.answer();
    this.heard.push(call);
  }
}

interface Rule {
  readonly name: string;
  readonly check: (transport: EventTransport, listeners: Listeners) => Promise<void>;
}

const RULES: readonly Rule[] = [
  {
    name: 'has delivered the event, whole, when it resolves',
    check: async (transport, listeners) => {
      await transport.publish(EVENT, 1);
      deepStrictEqual(listeners.heard, [[EVENT, 1]]);
    },
  },
  {
    name: 'waits for listeners that take their time',
    check: async (transport, listeners) => {
      listeners.answer = () => new Promise((resolve) => setTimeout(resolve, 50));
      await transport.publish(EVENT, 1);
      deepStrictEqual(listeners.heard, [[EVENT, 1]]);
    },
  },
  {
    name: 'rejects when a listener failed, telling why',
    check: async (transport, listeners) => {
      listeners.answer = () => Promise.reject(new Error('listener failed'));
      await rejects(transport.publish(EVENT, 1), /listener failed/);
    },
  },
  {
    name: 'delivers an event again that has failed, with the number of the attempt',
    check: async (transport, listeners) => {
      listeners.answer = () => Promise.reject(new Error('listener failed'));
      await rejects(transport.publish(EVENT, 1));
      listeners.answer = () => Promise.resolve();
      await transport.publish(EVENT, 2);
      deepStrictEqual(listeners.heard, [[EVENT, 2]]);
    },
  },
  {
    name: 'delivers an event again though it was delivered, for its sender may not have noted that',
    check: async (transport, listeners) => {
      await transport.publish(EVENT, 1);
      await transport.publish(EVENT, 2);
      deepStrictEqual(listeners.heard, [
        [EVENT, 1],
        [EVENT, 2],
      ]);
    },
  },
  {
    name: 'delivers each of several events once, and lets none answer for another',
    check: async (transport, listeners) => {
      await Promise.all([transport.publish(EVENT, 1), transport.publish(OTHER, 3)]);
      const byId = [...listeners.heard].sort(([a], [b]) => a.id.localeCompare(b.id));
      deepStrictEqual(byId, [
        [EVENT, 1],
        [OTHER, 3],
      ]);
    },
  },
];

/**
 * The rules of the `EventTransport` port. `setup` is called for each case, with what stands for the listeners: the
 * transport must hand each event to its `dispatch`, wherever the listeners are.
 *
 * @example
 * ```ts
 * const rules = eventTransportContract((dispatcher) =>
 *   Promise.resolve({ transport: new InProcessEventTransport(dispatcher as EventDispatcher) }),
 * );
 * for (const { name, run } of rules) it(name, run);
 * ```
 */
export function eventTransportContract(
  setup: (dispatcher: ContractDispatcher) => Promise<EventTransportSetup>,
): readonly ContractCase[] {
  return RULES.map(({ name, check }) => ({
    name,
    run: async () => {
      const listeners = new Listeners();
      const { transport, close } = await setup(listeners);
      try {
        await check(transport, listeners);
      } finally {
        await close?.();
      }
    },
  }));
}
