import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import type { Response } from 'express';
import { ApiError } from '../http/api.error.js';

/** Refuses calls over the limit with 429 `TOO_MANY_REQUESTS` and `Retry-After`. */
@Injectable()
export class ThrottlingGuard extends ThrottlerGuard {
  protected override throwThrottlingException(
    context: ExecutionContext,
    { timeToBlockExpire }: ThrottlerLimitDetail,
  ): Promise<void> {
    const response = context.switchToHttp().getResponse<Response>();
    response.setHeader('Retry-After', timeToBlockExpire);
    throw new ApiError('TOO_MANY_REQUESTS');
  }
}
