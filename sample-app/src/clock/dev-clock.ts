import { Injectable } from '@nestjs/common';
import type { Clock } from 'nest-clientele/ports';

/** The time of this machine, which the dev routes can move forward. Sessions keep to the real time. */
@Injectable()
export class DevClock implements Clock {
  private offset = 0;

  now(): number {
    return Date.now() + this.offset;
  }

  /** Moves the time forward by so many milliseconds; repeated calls add up. */
  advance(milliseconds: number): void {
    this.offset += milliseconds;
  }

  /** Does something as if it were so many milliseconds ago. */
  async ago<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    this.offset -= milliseconds;
    try {
      return await work();
    } finally {
      this.offset += milliseconds;
    }
  }

  /** Back to the real time. */
  reset(): void {
    this.offset = 0;
  }
}
