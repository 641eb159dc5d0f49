import { ConfigurableModuleBuilder, type DynamicModule } from '@nestjs/common';
import type { BullmqOptions } from './options.js';
import { bullmqSettingsFrom } from './settings.js';
import { BULLMQ_OPTIONS, BULLMQ_SETTINGS } from './tokens.js';

/** What `forRoot` and `forRootAsync` are built from: both provide the validated options. */
export const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<BullmqOptions>({
  optionsInjectionToken: BULLMQ_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras({}, (definition: DynamicModule) => ({
    ...definition,
    providers: [
      ...(definition.providers ?? []),
      { provide: BULLMQ_SETTINGS, inject: [BULLMQ_OPTIONS], useFactory: bullmqSettingsFrom },
    ],
    exports: [BULLMQ_SETTINGS],
  }))
  .build();
