import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import type {
  ClienteleEvent,
  ClienteleEventMap,
  ClienteleEventType,
  EventActor,
} from '../domain/events/clientele-events.js';
import { UndeliverableError } from '../errors/undeliverable.error.js';
import { EventDispatcher } from '../events/event-dispatcher.js';
import { eventName } from '../events/event-name.js';
import { HostEmitter } from '../events/host-emitter.js';
import { ListenerFailure } from '../events/listener-failure.js';
import { ListenerRegistry } from '../events/listener-registry.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClienteleTestingError } from './clientele-testing.error.js';
import { eventSubject } from './event-subject.js';
import { ClientRecorder } from './memory/client-recorder.js';
import { DeliveriesInMemory } from './memory/deliveries-in-memory.js';
import type { TestMembership } from './things.js';

/** What goes with an event of a test beside its data. */
export interface EmitOptions {
  /** Who has caused it. @default the host itself */
  readonly actor?: TestMembership | undefined;
  /** Whether the person is to be told. @default false */
  readonly notify?: boolean | undefined;
}

/** Has the listeners of the host hear an event of a test, by the module's own dispatcher. */
@Injectable()
export class TestEvents {
  constructor(
    private readonly dispatcher: EventDispatcher,
    private readonly deliveries: DeliveriesInMemory,
    private readonly listeners: ListenerRegistry,
    private readonly emitter: HostEmitter,
    private readonly recorder: ClientRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** See `ClienteleTesting.emit`. */
  async emit<T extends ClienteleEventType>(
    type: T,
    data: ClienteleEventMap[T],
    { actor, notify = false }: EmitOptions = {},
  ): Promise<ClienteleEvent<T>> {
    this.assertHeard(type);
    const { portalId } = actor ?? this.recorder.portal;
    const subject = eventSubject(type, data, portalId);
    const event = Object.freeze({
      ...{ id: newId(), type, portalId, subject, data, notify },
      occurredAt: this.clock.now(),
      actor: actor ? eventActor(actor) : null,
    });
    await this.dispatch(event);
    return event;
  }

  private async dispatch(event: ClienteleEvent): Promise<void> {
    try {
      await this.dispatcher.dispatch(event, 1);
    } catch (error) {
      const reason = this.deliveries.reasonOf(event);
      if (reason !== null) throw new UndeliverableError(reason, { cause: error });
      if (!(error instanceof ListenerFailure)) throw error;
      const [first, ...others] = error.failures.map((failure) => failure.reason);
      throw others.length === 0 ? first : new AggregateError([first, ...others], error.message);
    }
  }

  /** An event that nobody hears would pass every test. */
  private assertHeard(type: ClienteleEventType): void {
    if (this.listeners.of(type).length > 0 || this.emitter.hears(eventName(type))) return;
    throw new ClienteleTestingError(
      `Nobody listens to '${type}'. Is the provider with @OnClientele('${type}') in the testing module, and was \`init\` called?`,
    );
  }
}

function eventActor({ memberId, person, ...member }: TestMembership): EventActor {
  const isStaff = 'clientId' in member && member.clientId === null;
  return { kind: isStaff ? 'staff' : 'client', memberId, identityId: person.personId };
}
