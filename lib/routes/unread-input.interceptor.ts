import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { Observable } from 'rxjs';
import { bodyOf } from './body.js';
import { DtoReader } from './dto-reader.js';
import { queryOf } from './query.js';
import { requestOf } from './request.js';
import { inputsOf } from './route-inputs.js';

const nothing = new DtoReader(Object);

/**
 * Refuses what a route would leave unread: who sends a field that does not exist here believes that it does something.
 * A read that takes no query changes nothing, so there a field may be for others, such as a login of the host's.
 */
@Injectable()
export class UnreadInputInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = requestOf(context);
    const inputs = inputsOf(context.getHandler()).map(({ place }) => place);
    if (!inputs.includes('body')) nothing.read(bodyOf(request), 'body');
    if (!inputs.includes('query') && !isRead(request.method))
      nothing.read(queryOf(request), 'query');
    return next.handle();
  }
}

function isRead(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD';
}
