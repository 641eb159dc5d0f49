import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ApiError } from '../http/api.error.js';

/** Lets a correct email and password through; every other one gets the same 401 `LOGIN_FAILED`. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override handleRequest<T>(error: unknown, user: T | false): T {
    if (error instanceof Error) throw error;
    if (!user) throw new ApiError('LOGIN_FAILED');
    return user;
  }
}
