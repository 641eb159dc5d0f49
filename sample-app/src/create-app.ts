import type { LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import { AppModule } from './app.module.js';
import { serveFrontFiles } from './front/built-front.js';
import { OpenRequests } from './http/open-requests.js';
import { jsonOnly, plainShape } from './http/request-checks.js';
import { secureHeaders } from './http/security-headers.js';
import { validationPipe } from './http/validation.pipe.js';
import { serveOpenApi } from './open-api.js';
import type { Settings } from './settings/settings.js';

/** What a caller may choose beside the settings. */
export interface AppChoices {
  /** What is logged; false for nothing. */
  readonly logger?: LogLevel[] | false;
}

/** Makes the app, ready to listen: database migrated, demo data loaded. */
export async function createApp(
  settings: Settings,
  { logger = ['warn', 'error', 'fatal'] }: AppChoices = {},
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    logger,
    abortOnError: false,
    // Nest's own parsers would read forms, too.
    bodyParser: false,
  });
  app.use(app.get(OpenRequests).watch);
  app.set('trust proxy', settings.trustedProxies);
  secureHeaders(app, settings);
  app.use(cookieParser(), jsonOnly);
  // Copying permissions to 10,000 members takes half a megabyte of ids.
  app.useBodyParser('json', { limit: '1mb' });
  app.use(plainShape);
  app.useGlobalPipes(validationPipe());
  app.enableShutdownHooks();
  serveFrontFiles(app);
  serveOpenApi(app);
  return app.init();
}
