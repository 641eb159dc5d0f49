/**
 * Events and exports through Redis.
 *
 * @module nest-clientele/bullmq
 */

export { BullmqEventTransport } from './bullmq-event-transport.js';
export { BullmqExportQueue } from './bullmq-export-queue.js';
export { BullmqImportQueue } from './bullmq-import-queue.js';
export { ClienteleBullmqModule } from './bullmq.module.js';
export type { BullmqOptions } from './options.js';
export type { RedisClient } from './redis-client.js';
