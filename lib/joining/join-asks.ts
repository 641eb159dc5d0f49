import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Background } from '../database/background.js';
import { isClienteleError } from '../errors/clientele.error.js';
import { within } from '../events/within.js';
import { JoinAsker } from './join-asker.js';
import type { JoinAsk } from './join-link-inputs.js';

/** How many are looked into at a time. */
const AT_ONCE = 4;

/** How many may wait; what comes on top is left out, so that a flood takes no memory. */
const WAITING_MOST = 1_000;

/** The longest pause before one is looked into, in milliseconds. */
const PAUSE_MOST = 500;

/** Milliseconds a shutdown waits for what was asked until then. */
const PATIENCE = 10_000;

/** From which status on a refusal is a fault. */
const SERVER_FAULT = 500;

interface WaitingAsk {
  readonly ask: JoinAsk;
  /** The domain that was called. */
  readonly domain: string | null;
}

/**
 * What people ask for by join links, looked into once they have their answer: a few at a time, each after a random pause, so
 * that neither the answer nor the next one tells what came of it. What goes wrong is logged, without address and token.
 */
@Injectable()
export class JoinAsks implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Clientele');
  private readonly background = new Background();
  private readonly waiting: WaitingAsk[] = [];
  private readonly running = new Set<Promise<void>>();
  private hasWarned = false;
  private isClosing = false;

  constructor(private readonly asker: JoinAsker) {}

  /** Takes what somebody asks for. It does the same for whatever that is, and never throws. */
  add(ask: JoinAsk, domain: string | null): void {
    if (this.waiting.length >= WAITING_MOST) {
      this.warnOfFlood();
      return;
    }
    this.waiting.push({ ask, domain });
    this.startNext();
  }

  /** Resolves when nothing is waiting and nothing is looked into. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.race(this.running);
  }

  /** Nest calls it: looks into what was asked without a pause, for ten seconds at most, for others may go on asking. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    try {
      await within(PATIENCE, this.idle());
    } catch {
      const lost = this.waiting.splice(0).length + this.running.size;
      this.logger.warn(`The shutdown came before ${lost} who ask by join links.`);
    }
  }

  /** Waits a random while. */
  protected async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MOST));
  }

  private startNext(): void {
    const next = this.running.size < AT_ONCE ? this.waiting.shift() : undefined;
    if (!next) return;
    const done = this.background
      .run(() => this.look(next))
      .finally(() => {
        this.running.delete(done);
        this.startNext();
      });
    this.running.add(done);
  }

  private async look({ ask, domain }: WaitingAsk): Promise<void> {
    try {
      if (!this.isClosing) await this.pause();
      await this.asker.ask(ask, domain);
    } catch (error) {
      // A refusal is no fault, and there is nobody to be told of it.
      if (isClienteleError(error) && error.getStatus() < SERVER_FAULT) return;
      this.logger.warn('What somebody has asked for by a join link was lost.', error);
    }
  }

  private warnOfFlood(): void {
    if (this.hasWarned) return;
    this.hasWarned = true;
    this.logger.warn(
      `More than ${WAITING_MOST} people ask by join links at once, and some get no mail. Limit how often \`POST join-links/ask\` may be called. This is said once.`,
    );
  }
}
