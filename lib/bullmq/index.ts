export { BullmqEventTransport } from './bullmq-event.transport.js';
export { BullmqExportQueue } from './bullmq-export.queue.js';
export { ClienteleBullmqModule } from './bullmq.module.js';
export { BullmqOptions } from './bullmq.options.js';
export type { BullmqSettings } from './bullmq.settings.js';
export { BULLMQ_OPTIONS } from './bullmq.tokens.js';
