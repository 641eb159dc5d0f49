import type { DynamicModule } from '@nestjs/common';
import { AppModule } from './app.module.js';
import { readSettings } from './settings/read-settings.js';

/** The app as `npx nest-clientele` starts it: by the environment, without loading demo data. */
export function cliModule(): DynamicModule {
  return AppModule.with(readSettings({ ...process.env, DEMO_DATA: 'false' }));
}
