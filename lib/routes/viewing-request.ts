import type { ExecutionContext } from '@nestjs/common';
import { headerOf, requestOf } from './request.js';

const READING_METHODS: ReadonlySet<unknown> = new Set(['GET', 'HEAD']);

/** The token of the view that a request is made in; null for a request that is made in none, but not for an empty one. */
export function viewTokenOf(context: ExecutionContext): string | null {
  return headerOf(requestOf(context), 'x-clientele-view');
}

/** Whether a call only reads by its kind: GET and HEAD in HTTP, a query in GraphQL, where everything may come by POST. */
export function isReading(context: ExecutionContext): boolean {
  if (context.getType<string>() !== 'graphql')
    return READING_METHODS.has(requestOf(context).method);
  const info = context.getArgByIndex<{ operation?: { operation?: unknown } } | undefined>(3);
  return info?.operation?.operation === 'query';
}

/** Has nobody keep the answer: the same address shows something else to the same login without the view. */
export function forbidKeeping(context: ExecutionContext): void {
  if (context.getType<string>() !== 'http') return;
  // Express and Fastify both have it.
  const response = context
    .switchToHttp()
    .getResponse<{ header?: (name: string, value: string) => unknown }>();
  response.header?.('Cache-Control', 'no-store');
}
