import { ConfigurableModuleBuilder } from '@nestjs/common';
import type { ClienteleOptions } from '../config/options.js';
import { CLIENTELE_OPTIONS } from '../config/tokens.js';
import { assembleModule } from './assemble-module.js';
import type { ClienteleExtras } from './extras.js';

/** What `forRoot` and `forRootAsync` are built from: both go through one assembly, so they take the same settings. */
export const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<ClienteleOptions>({
  optionsInjectionToken: CLIENTELE_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras<ClienteleExtras>({}, assembleModule)
  .build();
