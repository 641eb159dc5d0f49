import { Injectable } from '@nestjs/common';
import { type ClienteleEvent, OnClientele } from '../../../lib/index.js';

type ClientEvent = ClienteleEvent<'client.created' | 'client.updated'>;

/** A listener that does nothing but note when it heard of which name, and can be held. */
@Injectable()
export class TimingListener {
  /** When each name was heard of first, in milliseconds of the process. */
  readonly heard = new Map<string, number>();
  private readonly waiting = new Map<string, () => void>();
  private gate: Promise<void> = Promise.resolve();

  @OnClientele('client.created')
  @OnClientele('client.updated')
  async hear({ data: { name } }: ClientEvent): Promise<void> {
    await this.gate;
    if (!this.heard.has(name)) this.heard.set(name, performance.now());
    this.waiting.get(name)?.();
  }

  /** Resolves when the name has been heard of. */
  async until(name: string): Promise<void> {
    if (this.heard.has(name)) return;
    await new Promise<void>((resolve) => this.waiting.set(name, resolve));
    this.waiting.delete(name);
  }

  /** Hears nothing until the answer is called. */
  hold(): () => void {
    let letGo = (): void => undefined;
    this.gate = new Promise((resolve) => (letGo = resolve));
    return () => letGo();
  }
}
