import type { AbstractHttpAdapter } from '@nestjs/core';
import { ClienteleError } from '../errors/clientele.error.js';
import { invalidFields } from '../errors/invalid-fields.js';

/** Where Nest looks for the settings of a Fastify route: what its decorator `RouteConfig` sets. */
const ROUTE_CONFIG = '__fastify_route_config__';
const OWN_ROUTE = 'nest-clientele:route';

interface FastifyReply {
  status(code: number): FastifyReply;
  send(body: unknown): unknown;
}

interface FastifyRoute {
  readonly config?: Readonly<Record<string, unknown>>;
  errorHandler?: (error: { statusCode?: number }, request: unknown, reply: FastifyReply) => void;
}

interface Fastify {
  addHook(name: 'onRoute', hook: (route: FastifyRoute) => void): void;
}

/** Marks every handler of a controller as a route of the module, which Fastify then hands to its hooks. */
export function FastifyRoutes(): ClassDecorator {
  return ({ prototype }) => {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const handler: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      if (typeof handler !== 'function' || name === 'constructor') continue;
      Reflect.defineMetadata(ROUTE_CONFIG, { [OWN_ROUTE]: true }, handler);
    }
  };
}

/**
 * Fastify parses a body before Nest and its filters see the request. This answers what it refuses on routes of the
 * module in the module's shape; the host's own routes are left as they are. Call it before the routes are made.
 */
export function answerParserErrors(adapter: AbstractHttpAdapter | undefined): void {
  if (adapter?.getType() !== 'fastify') return;
  adapter.getInstance<Fastify>().addHook('onRoute', (route) => {
    if (route.config?.[OWN_ROUTE] === true) route.errorHandler = answer;
  });
}

function answer(error: { statusCode?: number }, _request: unknown, reply: FastifyReply): void {
  const refusal = refusalOf(error);
  // Fastify asks its next handler, which is Nest's.
  if (!refusal) throw error as Error;
  reply.status(refusal.getStatus()).send(refusal.getResponse());
}

function refusalOf({ statusCode }: { statusCode?: number }): ClienteleError | null {
  if (statusCode === 415) return new ClienteleError('UNSUPPORTED_MEDIA_TYPE');
  return statusCode === 400 ? invalidFields({ body: 'must be JSON' }) : null;
}
