import { Injectable } from '@nestjs/common';

/** Token of the {@link Clock} port. */
export const CLOCK = Symbol.for('nest-clientele:Clock');

/** Port: what time it is. Replace it to shift time, as tests and demos do. */
export interface Clock {
  /** The present moment in epoch milliseconds. */
  now(): number;
}

/** The default {@link Clock}: the time of this machine. */
@Injectable()
export class SystemClock implements Clock {
  now(): number {
    return Date.now();
  }
}
