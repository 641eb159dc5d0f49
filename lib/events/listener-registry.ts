import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { ClienteleEvent, ClienteleEventType } from '../domain/events/clientele-events.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';
import { type ListenerMark, ON_CLIENTELE } from './on-clientele.decorator.js';

/** A method that listens to events. */
export interface Listener {
  /** What its deliveries are recorded under. */
  readonly name: string;
  readonly hear: (event: ClienteleEvent) => unknown;
}

type Wrapper = ReturnType<DiscoveryService['getProviders']>[number];
type Bearer = Readonly<Record<string, (event: ClienteleEvent) => unknown>>;

/** The longest name the table of deliveries holds. */
const NAME_LENGTH = 200;

/** The methods of the app that bear `@OnClientele`. */
@Injectable()
export class ListenerRegistry implements OnModuleInit {
  private readonly listeners = new Map<ClienteleEventType, Listener[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Throws `ClienteleConfigError` for listeners that cannot be told apart, or have no instance to call. */
  onModuleInit(): void {
    const wrappers = [...this.discovery.getProviders(), ...this.discovery.getControllers()];
    // Under two tokens there can be one instance.
    const byInstance = new Map(wrappers.map((wrapper) => [wrapper.instance as unknown, wrapper]));
    for (const [instance, wrapper] of byInstance) {
      if (typeof instance === 'object' && instance !== null) {
        this.addAllOf(instance as Bearer, wrapper);
      }
    }
  }

  /** The listeners of this type of event. */
  of(type: ClienteleEventType): readonly Listener[] {
    return this.listeners.get(type) ?? [];
  }

  private addAllOf(bearer: Bearer, wrapper: Wrapper): void {
    const prototype = Object.getPrototypeOf(bearer) as object | null;
    for (const method of this.scanner.getAllMethodNames(prototype)) {
      const marks = (Reflect.getMetadata(ON_CLIENTELE, bearer[method] ?? {}) ??
        []) as ListenerMark[];
      if (marks.length > 0 && !wrapper.isDependencyTreeStatic()) throw scopeError(bearer, method);
      for (const mark of marks) this.add(bearer, method, mark);
    }
  }

  private add(bearer: Bearer, method: string, { type, name }: ListenerMark): void {
    const listener = {
      name: name ?? nameOf(bearer, method),
      hear: (event: ClienteleEvent) => bearer[method]?.(event),
    };
    if (listener.name.length > NAME_LENGTH) {
      throw new ClienteleConfigError(START_REFUSALS.longListenerName(listener.name, NAME_LENGTH));
    }
    const others = this.listeners.get(type) ?? [];
    if (others.some((other) => other.name === listener.name)) {
      throw new ClienteleConfigError(START_REFUSALS.twoListeners(type, listener.name));
    }
    this.listeners.set(type, [...others, listener]);
  }
}

function nameOf(bearer: Bearer, method: string): string {
  return `${bearer.constructor.name}.${method}`;
}

function scopeError(bearer: Bearer, method: string): ClienteleConfigError {
  return new ClienteleConfigError(START_REFUSALS.requestScopedListener(nameOf(bearer, method)));
}
