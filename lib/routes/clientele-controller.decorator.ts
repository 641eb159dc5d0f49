import {
  applyDecorators,
  Controller,
  UseFilters,
  UseGuards,
  UseInterceptors,
  UsePipes,
} from '@nestjs/common';
import { AccessGuard } from './access.guard.js';
import { ClienteleExceptionFilter } from './clientele-exception.filter.js';
import { ClienteleValidationPipe } from './clientele-validation.pipe.js';
import { DatabaseFaultInterceptor } from './database-fault.interceptor.js';

/** A controller of the module: guarded even where a handler forgets to say by what, and then closed. */
export function ClienteleController(path: string): ClassDecorator {
  return applyDecorators(
    Controller(path),
    UseGuards(AccessGuard),
    UseFilters(ClienteleExceptionFilter),
    UseInterceptors(DatabaseFaultInterceptor),
    UsePipes(ClienteleValidationPipe),
  );
}
