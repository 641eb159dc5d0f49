import { Module } from '@nestjs/common';
import { LastWork } from './last-work.js';

/**
 * Has the last work done while the DataSource and the emitter are there. Nest shuts global modules down after all others,
 * among themselves in an order that depends on the host's imports: so this one is not global, and comes before those.
 */
@Module({ providers: [LastWork] })
export class ShutdownModule {}
