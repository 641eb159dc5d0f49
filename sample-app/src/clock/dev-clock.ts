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

  /** Back to the real time. */
  reset(): void {
    this.offset = 0;
  }
}
