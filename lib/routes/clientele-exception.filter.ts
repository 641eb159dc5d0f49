import { type ArgumentsHost, Catch, HttpException } from '@nestjs/common';
import { BaseExceptionFilter, HttpAdapterHost } from '@nestjs/core';
import { isClienteleError } from '../errors/clientele.error.js';

const SECOND = 1000;

/** Answers the module's errors, with `Retry-After` (whole seconds) where time heals them. A host may use it globally. */
@Catch(HttpException)
export class ClienteleExceptionFilter extends BaseExceptionFilter {
  constructor(private readonly host: HttpAdapterHost) {
    super(host.httpAdapter);
  }

  /** Answers the error as Nest would, and says in `Retry-After` when the call can succeed. */
  override catch(error: HttpException, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const retryAfter = isClienteleError(error) ? error.retryAfter : undefined;
    if (retryAfter !== undefined) {
      const response: unknown = host.switchToHttp().getResponse();
      this.host.httpAdapter.setHeader(
        response,
        'Retry-After',
        String(Math.ceil(retryAfter / SECOND)),
      );
    }
    super.catch(error, host);
  }
}
