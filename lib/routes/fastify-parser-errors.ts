import type { Readable } from 'node:stream';
import type { AbstractHttpAdapter } from '@nestjs/core';
import { ClienteleError } from '../errors/clientele.error.js';
import { invalidFields } from '../errors/invalid-fields.js';

/** Where Nest looks for the settings of a Fastify route: what its decorator `RouteConfig` sets. */
const ROUTE_CONFIG = '__fastify_route_config__';
const OWN_ROUTE = 'nest-clientele:route';
const TEXT_ROUTE = 'nest-clientele:text-route';

/** What Fastify's request is asked for here. Headers that are set stand in front of those that came. */
interface FastifyRequest {
  readonly raw: { readonly headers: Readonly<Record<string, string | string[] | undefined>> };
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

type PreParsing = (
  request: FastifyRequest,
  reply: unknown,
  payload: Readable,
  done: (error: null, payload: Readable) => void,
) => void;

/** The bodies that Fastify has left alone, by their requests. */
const unparsed = new WeakMap<object, Readable>();

interface FastifyReply {
  status(code: number): FastifyReply;
  send(body: unknown): unknown;
}

interface FastifyRoute {
  readonly config?: Readonly<Record<string, unknown>>;
  preParsing?: PreParsing;
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
      const known = Reflect.getMetadata(ROUTE_CONFIG, handler) as object | undefined;
      Reflect.defineMetadata(ROUTE_CONFIG, { ...known, [OWN_ROUTE]: true }, handler);
    }
  };
}

/** Marks a handler as one that reads bodies of these media types itself. */
export function noteTextRoute(handler: object, types: readonly string[]): void {
  Reflect.defineMetadata(ROUTE_CONFIG, { [TEXT_ROUTE]: types }, handler);
}

/** The body that Fastify has left alone for a handler that reads it itself; undefined for any other request. */
export function unparsedBody(request: object): Readable | undefined {
  return unparsed.get(request);
}

/**
 * Fastify parses a body before Nest and its filters see the request. This answers what it refuses on routes of the
 * module in the module's shape; the host's own routes are left as they are. Call it before the routes are made.
 */
export function answerParserErrors(adapter: AbstractHttpAdapter | undefined): void {
  if (adapter?.getType() !== 'fastify') return;
  adapter.getInstance<Fastify>().addHook('onRoute', (route) => {
    if (route.config?.[OWN_ROUTE] !== true) return;
    route.errorHandler = answer;
    const types = route.config[TEXT_ROUTE] as readonly string[] | undefined;
    if (types) route.preParsing = leavesAlone(types);
  });
}

/** Fastify parses no body that seems to be none: the host's parsers, and what they refuse, stay as they are. */
function leavesAlone(types: readonly string[]): PreParsing {
  return (request, _reply, payload, done) => {
    if (types.includes(mediaTypeOf(request.raw.headers['content-type']))) {
      unparsed.set(request, payload);
      const none = undefined;
      request.headers = {
        'content-type': none,
        'content-length': none,
        'transfer-encoding': none,
      };
    }
    done(null, payload);
  };
}

/** The media type in a header, without its parameters. */
export function mediaTypeOf(header: string | string[] | null | undefined): string {
  const [type = ''] = String(header ?? '').split(';');
  return type.trim().toLowerCase();
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
