import type { ExecutionContext } from '@nestjs/common';
import { ClienteleError } from '../errors/clientele.error.js';

/** What the module reads of a request; Express and Fastify requests both fit. */
export interface ClienteleRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly hostname?: string;
  /** The host with its port, as the adapter finds it behind proxies that it trusts. */
  readonly host?: string;
  readonly method?: string;
  readonly url?: string;
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** The HTTP request behind an HTTP or GraphQL call; throws `CONTEXT_NOT_SUPPORTED` for any other kind. */
export function requestOf(context: ExecutionContext): ClienteleRequest {
  const kind = context.getType<string>();
  const request =
    kind === 'http'
      ? context.switchToHttp().getRequest<ClienteleRequest | undefined>()
      : kind === 'graphql'
        ? context.getArgByIndex<{ req?: ClienteleRequest } | undefined>(2)?.req
        : undefined;
  if (!request) throw new ClienteleError('CONTEXT_NOT_SUPPORTED', { details: { kind } });
  return request;
}

/** What one call is known by: its request, or in GraphQL its field's info, since one request resolves many fields. */
export function callOf(context: ExecutionContext): object {
  const request = requestOf(context);
  if (context.getType<string>() !== 'graphql') return request;
  return context.getArgByIndex<object | undefined>(3) ?? request;
}

/** What a decorator's path such as `params.projectId` starts from: `args` in GraphQL, the request's parts in HTTP. */
export function sourcesOf(context: ExecutionContext): Readonly<Record<string, unknown>> {
  const { params, query, body } = requestOf(context);
  if (context.getType<string>() === 'graphql') return { args: context.getArgByIndex<unknown>(1) };
  return { params, query, body };
}

/** The text or number at a dotted path, as a string; null if there is none, or with a NUL, which no id has. */
export function valueAt(source: unknown, path: string): string | null {
  let value = source;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
    value = (value as Record<string, unknown>)[name];
  }
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && !value.includes('\0') ? value : null;
}

/** The value of a header sent once; null if it is absent. */
export function headerOf(request: ClienteleRequest, name: string): string | null {
  const value = request.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
