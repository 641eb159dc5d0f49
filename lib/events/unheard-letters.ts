import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { EVENT_TRANSPORT, type EventTransport } from '../ports/event-transport.port.js';
import { eventName } from './event-name.js';
import { HostEmitter } from './host-emitter.js';
import { InProcessEventTransport } from './in-process-event-transport.js';
import { ListenerRegistry } from './listener-registry.js';

/** Warns at the start of an app in which nobody would mail invitations. */
@Injectable()
export class UnheardLetters implements OnApplicationBootstrap {
  private readonly logger = new Logger(UnheardLetters.name);

  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(EVENT_TRANSPORT) private readonly transport: EventTransport,
    private readonly registry: ListenerRegistry,
    private readonly emitter: HostEmitter,
  ) {}

  /** Nest calls it. Where other processes have the listeners, there is nothing to say. */
  onApplicationBootstrap(): void {
    if (!this.settings.events.relay || !(this.transport instanceof InProcessEventTransport)) return;
    this.emitter.waitUntilReady().then(
      () => this.warn(),
      () => undefined,
    );
  }

  private warn(): void {
    if (this.registry.of('invitation.sent').length > 0) return;
    if (this.emitter.hears(eventName('invitation.sent'))) return;
    this.logger.warn(
      'Nothing listens to `invitation.sent`, so nobody is sent a link. Add a method with `@OnClientele("invitation.sent")` that mails what `InvitationsService.render` gives.',
    );
  }
}
