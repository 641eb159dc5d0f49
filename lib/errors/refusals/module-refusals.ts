import type { RefusalTable } from './start-refusal.js';

/** What is refused about the modules of the app. */
export const MODULE_REFUSALS = {
  bareModule: () => ({
    found: '`ClienteleModule` is imported without options.',
    why: 'It would have neither routes nor services.',
    cure: 'Write `ClienteleModule.forRoot({ … })` or `ClienteleModule.forRootAsync({ … })` in its place.',
  }),

  noEventEmitter: () => ({
    found: 'No module that `ClienteleModule` sees provides an event emitter.',
    why: 'The module tells `@OnEvent` listeners by it.',
    cure: 'Add `EventEmitterModule.forRoot()` of `@nestjs/event-emitter` to the `imports` of your root module.',
  }),
} satisfies RefusalTable;
