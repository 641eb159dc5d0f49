import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { DevClock } from '../clock/dev-clock.js';
import { ClockBody } from './clock.dto.js';
import { lengthOf } from './length-of.js';
import { LoopbackGuard } from './loopback.guard.js';

/** Moves the app's time, so that waiting for an invitation to expire takes no week. */
@Controller('api/dev/clock')
@UseGuards(LoopbackGuard)
export class ClockController {
  constructor(private readonly clock: DevClock) {}

  /** Answers the app's time in epoch milliseconds. */
  @Post()
  @HttpCode(200)
  set(@Body() { advance }: ClockBody): { now: number } {
    if (advance === undefined) this.clock.reset();
    else this.clock.advance(lengthOf(advance));
    return { now: this.clock.now() };
  }
}
