/** The options as the host gave them. */
export const BULLMQ_OPTIONS = Symbol.for('nest-clientele:BullmqOptions');

/** The validated options, every default filled in. */
export const BULLMQ_SETTINGS = Symbol.for('nest-clientele:BullmqSettings');
