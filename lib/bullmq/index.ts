export { BullmqEventTransport } from './bullmq-event-transport.js';
export { BullmqExportQueue } from './bullmq-export-queue.js';
export { ClienteleBullmqModule } from './bullmq.module.js';
export { BullmqOptions } from './options.js';
export type { BullmqSettings } from './settings.js';
export { BULLMQ_SETTINGS } from './tokens.js';
