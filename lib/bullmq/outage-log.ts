import type { Logger } from '@nestjs/common';
import { faultReason } from './fault-reason.js';

/** Logs what goes wrong with Redis: each message once, until Redis works again. */
export class OutageLog {
  private readonly said = new Set<string>();

  constructor(private readonly logger: Logger) {}

  /** Something went wrong. */
  note(error: unknown): void {
    const message = faultReason(error);
    if (this.said.has(message)) return;
    this.said.add(message);
    this.logger.warn(`Redis: ${message} (said once, until it works again)`);
  }

  /** Redis works. */
  noteWorking(): void {
    if (this.said.size === 0) return;
    this.said.clear();
    this.logger.log('Redis works again.');
  }
}
