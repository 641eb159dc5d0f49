import { ConfigurableModuleBuilder } from '@nestjs/common';
import { assembleModule } from './assembly.js';
import type { ClienteleExtras } from './extras.js';
import type { ClienteleOptions } from '../config/options.js';
import { RAW_OPTIONS } from '../config/tokens.js';

/** What `forRoot` and `forRootAsync` are built from: both go through one assembly, so they take the same settings. */
export const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<ClienteleOptions>({
  optionsInjectionToken: RAW_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras<ClienteleExtras>({}, assembleModule)
  .build();
