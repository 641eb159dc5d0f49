import {
  applyDecorators,
  Controller,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { AccessGuard } from './access.guard.js';
import { ClienteleExceptionFilter } from './clientele-exception.filter.js';
import { DatabaseFaultInterceptor } from './database-fault.interceptor.js';
import { FastifyRoutes } from './fastify-parser-errors.js';
import { UnreadInputInterceptor } from './unread-input.interceptor.js';

/** A controller of the module: guarded even where a handler forgets to say by what, and then closed. */
export function ClienteleController(path: string): ClassDecorator {
  return applyDecorators(
    Controller(path),
    FastifyRoutes(),
    UseGuards(AccessGuard),
    UseFilters(ClienteleExceptionFilter),
    UseInterceptors(DatabaseFaultInterceptor, UnreadInputInterceptor),
  );
}
