import { ConfigurableModuleBuilder, type DynamicModule } from '@nestjs/common';
import type { BullmqOptions } from './options.js';
import { bullmqSettingsFrom } from './settings.js';
import { BULLMQ_OPTIONS, RAW_BULLMQ_OPTIONS } from './tokens.js';

/** What `forRoot` and `forRootAsync` are built from: both provide the validated options. */
export const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<BullmqOptions>({
  optionsInjectionToken: RAW_BULLMQ_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras({}, (definition: DynamicModule) => ({
    ...definition,
    providers: [
      ...(definition.providers ?? []),
      { provide: BULLMQ_OPTIONS, inject: [RAW_BULLMQ_OPTIONS], useFactory: bullmqSettingsFrom },
    ],
    exports: [BULLMQ_OPTIONS],
  }))
  .build();
