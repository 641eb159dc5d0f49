import { ConfigurableModuleBuilder } from '@nestjs/common';
import type { ClienteleExtras } from './clientele.extras.js';
import type { ClienteleOptions } from './clientele.options.js';
import { assembleModule } from './clientele.assembly.js';

/** What `forRoot` and `forRootAsync` are built from: both go through one assembly, so they take the same settings. */
export const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN, OPTIONS_TYPE, ASYNC_OPTIONS_TYPE } =
  new ConfigurableModuleBuilder<ClienteleOptions>({ optionsInjectionToken: 'nest-clientele:ClienteleOptions' })
    .setClassMethodName('forRoot')
    .setExtras<ClienteleExtras>({}, (definition, extras) => assembleModule(definition, extras))
    .build();
