import { ConfigurableModuleBuilder } from '@nestjs/common';
import { assembleModule } from './clientele.assembly.js';
import type { ClienteleExtras } from './clientele.extras.js';
import type { ClienteleOptions } from './clientele.options.js';
import { RAW_OPTIONS } from './clientele.tokens.js';

/** What `forRoot` and `forRootAsync` are built from: both go through one assembly, so they take the same settings. */
export const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<ClienteleOptions>({
  optionsInjectionToken: RAW_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras<ClienteleExtras>({}, assembleModule)
  .build();
