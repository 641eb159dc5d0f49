import { Global, Module } from '@nestjs/common';
import { BackgroundWork } from './background-work.js';

/** Work that goes on after the answer to a request. */
@Global()
@Module({ providers: [BackgroundWork], exports: [BackgroundWork] })
export class BackgroundModule {}
