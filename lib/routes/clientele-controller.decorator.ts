import {
  applyDecorators,
  Controller,
  SerializeOptions,
  UseFilters,
  UseGuards,
  UseInterceptors,
  VERSION_NEUTRAL,
} from '@nestjs/common';
import { AccessGuard } from './access.guard.js';
import { ClienteleExceptionFilter } from './clientele-exception.filter.js';
import { OwnController } from './clientele-route.js';
import { DatabaseFaultInterceptor } from './database-fault.interceptor.js';
import { FastifyRoutes } from './fastify-parser-errors.js';
import { UnreadInputInterceptor } from './unread-input.interceptor.js';

/** Answers are plain objects: under the settings that hosts have for their classes, nothing of them would be left. */
const WHOLE_ANSWERS: Parameters<typeof SerializeOptions>[0] = {
  strategy: 'exposeAll',
  excludeExtraneousValues: false,
  excludePrefixes: [],
};

/**
 * A controller of the module: guarded even where a handler forgets to say by what, and then closed. It is there for
 * every version of the host's API, and for none.
 */
export function ClienteleController(path: string): ClassDecorator {
  return applyDecorators(
    Controller({ path, version: VERSION_NEUTRAL }),
    OwnController(path),
    FastifyRoutes(),
    UseGuards(AccessGuard),
    UseFilters(ClienteleExceptionFilter),
    UseInterceptors(DatabaseFaultInterceptor, UnreadInputInterceptor),
    SerializeOptions(WHOLE_ANSWERS),
  );
}
