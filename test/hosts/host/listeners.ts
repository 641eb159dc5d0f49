import { setTimeout } from 'node:timers';
import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { type ClienteleEvent, InvitationsService, OnClientele } from 'nest-clientele';
import { eventName } from 'nest-clientele/events';

/** Keeps the links of mails instead of sending them. */
@Injectable()
export class Mailbox {
  private readonly links = new Map<string, string>();
  private readonly waiting = new Map<string, (link: string) => void>();

  constructor(private readonly invitations: InvitationsService) {}

  @OnClientele('invitation.sent')
  async onSent(event: ClienteleEvent<'invitation.sent'>): Promise<void> {
    const mail = await this.invitations.render(event);
    const { email } = event.data;
    const link = mail?.url ?? 'no link';
    this.links.set(email, link);
    this.waiting.get(email)?.(link);
  }

  /** The token of the link that was mailed there; rejects when none comes within ten seconds. */
  async token(email: string): Promise<string> {
    const link =
      this.links.get(email) ??
      (await new Promise<string>((resolve, reject) => {
        this.waiting.set(email, resolve);
        setTimeout(() => reject(new Error(`No mail came for ${email}.`)), 10_000).unref();
      }));
    return new URL(link).searchParams.get('token') ?? '';
  }
}

/** Hears of clients; what it is told first about a renamed one, it fails at. */
@Injectable()
export class ClientListener {
  /** As in `client.created Acme`. */
  readonly heard: string[] = [];
  /** The same, by the emitter. */
  readonly emitted: string[] = [];
  failures = 0;

  @OnClientele('client.created')
  @OnClientele('client.updated')
  onClient({ type, data }: ClienteleEvent<'client.created' | 'client.updated'>): void {
    if (type === 'client.updated' && this.failures === 0) {
      this.failures += 1;
      throw new Error('The host fails once.');
    }
    this.heard.push(`${type} ${data.name}`);
  }

  @OnEvent(eventName('client.created'))
  onEmitted({ type, data }: ClienteleEvent<'client.created'>): void {
    this.emitted.push(`${type} ${data.name}`);
  }
}
