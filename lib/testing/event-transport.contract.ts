import { deepStrictEqual, rejects } from 'node:assert/strict';
import type { ClienteleEvent } from '../events/clientele.events.js';
import type { EventTransport } from '../events/event-transport.port.js';
import type { ContractCase } from './contract-case.js';

/** What the contract of a transport needs: a way to listen to events of one type. */
export interface EventTransportSetup {
  readonly transport: EventTransport;
  readonly listen: (
    type: ClienteleEvent['type'],
    listener: (event: ClienteleEvent) => Promise<void>,
  ) => void;
}

const EVENT: ClienteleEvent<'client.created'> = {
  id: '01900000-0000-7000-8000-000000000001',
  type: 'client.created',
  portalId: '01900000-0000-7000-8000-000000000002',
  occurredAt: 1,
  actor: null,
  subject: { type: 'client', id: '01900000-0000-7000-8000-000000000003' },
  data: {
    clientId: '01900000-0000-7000-8000-000000000003',
    name: 'Contract',
    clientType: 'business',
  },
  notify: false,
};

const RULES: readonly { name: string; check: (given: EventTransportSetup) => Promise<void> }[] = [
  {
    name: 'has delivered the event, whole, when it resolves',
    check: async ({ transport, listen }) => {
      const heard: ClienteleEvent[] = [];
      listen(EVENT.type, async (event) => {
        await Promise.resolve();
        heard.push(event);
      });
      await transport.publish(EVENT);
      deepStrictEqual(heard, [EVENT]);
    },
  },
  {
    name: 'rejects when a listener failed',
    check: async ({ transport, listen }) => {
      listen(EVENT.type, () => Promise.reject(new Error('listener failed')));
      await rejects(transport.publish(EVENT), /listener failed/);
    },
  },
  {
    name: 'resolves when nobody listens',
    check: ({ transport }) => transport.publish(EVENT),
  },
];

/** The rules of the `EventTransport` port. `setup` is called for each case. */
export function eventTransportContract(
  setup: () => Promise<EventTransportSetup>,
): readonly ContractCase[] {
  return RULES.map(({ name, check }) => ({ name, run: async () => check(await setup()) }));
}
