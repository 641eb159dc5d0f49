import { RequestMethod, type Type } from '@nestjs/common';
import { isAllowedInView, shownInView } from '../../lib/routes/allowed-in-view.decorator.js';
import { answersOf, type RouteAnswer } from '../../lib/routes/answers.decorator.js';
import { inputsOf, type RouteInput } from '../../lib/routes/route-inputs.js';
import { type Operation, operationOf } from '../../lib/routes/operation.decorator.js';
import { ROUTE_RULES, type RouteRule } from '../../lib/routes/route-rule.js';
import type { OpenApiMethod } from '../../lib/openapi/open-api-document.js';

/** Where Nest keeps what its decorators say. */
const NEST = { path: 'path', method: 'method', status: '__httpCode__', headers: '__headers__' };

/** A handler of a controller of the module, with all that its decorators say. */
export interface Route extends Operation {
  readonly controller: Type;
  readonly handler: string;
  readonly method: OpenApiMethod;
  /** Below the module's path, as OpenAPI writes it: `/members/{id}`. */
  readonly path: string;
  readonly params: readonly string[];
  readonly inputs: readonly RouteInput[];
  readonly rules: readonly RouteRule[];
  readonly status: number;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly answers: Readonly<Record<string, RouteAnswer>>;
  /** Whether it answers in a view: what takes a member does so where it only reads, or says it may be called. */
  readonly inView: 'as said' | 'shown' | 'allowed';
}

/** Every route of these controllers. Throws for one without `@Operation` and for two of one name. */
export function routesOf(controllers: readonly Type[]): readonly Route[] {
  const routes = controllers.flatMap(routesOfController);
  const ids = routes.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) throw new Error(`@Operation names several routes ${twice.join(', ')}.`);
  return routes;
}

function routesOfController(controller: Type): Route[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const isRoute = typeof handler === 'function' && Reflect.hasMetadata(NEST.method, handler);
    return isRoute ? [routeOf(controller, name, handler)] : [];
  });
}

function routeOf(controller: Type, name: string, handler: object): Route {
  const operation = operationOf(handler);
  if (!operation) throw new Error(`${controller.name}.${name} has no @Operation.`);
  const method = RequestMethod[metadata<RequestMethod>(NEST.method, handler) ?? 0] ?? '';
  const path = pathOf(metadata(NEST.path, controller), metadata(NEST.path, handler));
  const usual = method === 'POST' ? 201 : 200;
  return {
    ...operation,
    controller,
    handler: name,
    method: method.toLowerCase() as OpenApiMethod,
    path,
    params: Array.from(path.matchAll(/\{(\w+)\}/g), ([, param = '']) => param),
    inputs: inputsOf(handler),
    rules: [
      ...(metadata<RouteRule[]>(ROUTE_RULES, controller) ?? []),
      ...(metadata<RouteRule[]>(ROUTE_RULES, handler) ?? []),
    ],
    status: metadata<number>(NEST.status, handler) ?? usual,
    headers: metadata<Route['headers']>(NEST.headers, handler) ?? [],
    answers: answersOf(handler),
    inView: inViewOf(controller, handler),
  };
}

function inViewOf(controller: Type, handler: object): Route['inView'] {
  if (shownInView(handler) !== null) return 'shown';
  return isAllowedInView(controller, handler) ? 'allowed' : 'as said';
}

function pathOf(...parts: readonly (string | undefined)[]): string {
  const steps = parts.flatMap((part) => (part ?? '').split('/')).filter((step) => step !== '');
  return steps.map((step) => `/${step.replace(/^:(\w+)$/, '{$1}')}`).join('');
}

function metadata<T>(key: string | symbol, target: object): T | undefined {
  return Reflect.getMetadata(key, target) as T | undefined;
}
