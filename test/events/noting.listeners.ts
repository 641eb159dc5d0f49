import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { type ClienteleEvent, OnClientele } from '../../lib/index.js';

type ClientEvent = ClienteleEvent<'client.created' | 'client.updated'>;

/** How a listener answers an event. */
type Answer = (event: ClientEvent) => void | Promise<void>;

/** Listeners that note what they hear, two of which answer as a test wants, and so does one of the emitter itself. */
@Injectable()
export class NotingListeners {
  /** As in `mail Acme`: who heard of which client, by the name it had then. */
  readonly heard: string[] = [];
  readonly answers: Partial<Record<'mail' | 'crm' | 'plain', Answer>> = {};

  @OnClientele('client.created')
  @OnClientele('client.updated')
  mail(event: ClientEvent): Promise<void> {
    return this.hear('mail', event);
  }

  @OnClientele('client.created')
  crm(event: ClientEvent): Promise<void> {
    return this.hear('crm', event);
  }

  @OnEvent('clientele.client.created', { suppressErrors: false })
  plain(event: ClientEvent): Promise<void> {
    return this.hear('plain', event);
  }

  @OnClientele('profile.created')
  profile({ data: { name } }: ClienteleEvent<'profile.created'>): void {
    this.heard.push(`profile ${name}`);
  }

  /** What one of them heard. */
  heardBy(name: string): string[] {
    return this.heard
      .filter((each) => each.startsWith(`${name} `))
      .map((each) => each.slice(name.length + 1));
  }

  private async hear(name: 'mail' | 'crm' | 'plain', event: ClientEvent): Promise<void> {
    await this.answers[name]?.(event);
    this.heard.push(`${name} ${event.data.name}`);
  }
}

/** An answer that fails so many times. */
export function failing(times: number): Answer {
  let left = times;
  return () => {
    left -= 1;
    if (left >= 0) throw new Error('the mail server is down');
  };
}

/** An answer that waits until it is let go. */
export function held(): { answer: Answer; letGo: () => void } {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { answer: () => gone, letGo: () => letGo() };
}
