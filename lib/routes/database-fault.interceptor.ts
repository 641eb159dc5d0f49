import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { catchError, type Observable, throwError } from 'rxjs';
import { answerableError } from '../database/answerable-error.js';

/** Has a route answer `BUSY`, `UNAVAILABLE` or `STORAGE_FAILED` where the database could not do its work. */
@Injectable()
export class DatabaseFaultInterceptor implements NestInterceptor {
  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(catchError((error) => throwError(() => answerableError(error))));
  }
}
