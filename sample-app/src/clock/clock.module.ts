import { Global, Module } from '@nestjs/common';
import { DevClock } from './dev-clock.js';

/** Tells the app and the module what time it is. */
@Global()
@Module({ providers: [DevClock], exports: [DevClock] })
export class ClockModule {}
