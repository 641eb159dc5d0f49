import { AssertionError } from 'node:assert/strict';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { declaredRules } from '../../routes/declared-rules.js';

/** Keys under which Nest keeps that a method is a route of HTTP, and that one is a field of GraphQL. */
const ROUTE_KEYS = ['method', 'graphql:resolver_type'] as const;

/** Which routes need no rule of the module. */
export interface GuardedRoutesOptions {
  /** Classes, or single routes as in `'AuthController.login'`. @default none */
  readonly except?: readonly (Type | string)[];
}

interface Route {
  readonly name: string;
  readonly controller: Type;
  readonly isDeclared: boolean;
}

/**
 * Looks through all controllers and resolvers of an app, or of a testing module, and throws an `AssertionError` that names
 * every route on which no decorator of the module says whom it lets in; `@OpenRoute()` is one. Also an exception that excuses no
 * route is named, so that none outlives its reason.
 *
 * @example
 * ```ts
 * expectEveryRouteGuarded(app, { except: [HealthController, 'AuthController.login'] });
 * ```
 */
export function expectEveryRouteGuarded(
  app: INestApplicationContext,
  { except = [] }: GuardedRoutesOptions = {},
): void {
  const bare = routesOf(app).filter(({ isDeclared }) => !isDeclared);
  const faults = [
    ...bare.filter((route) => !except.some((each) => excuses(each, route))).map(({ name }) => name),
    ...except
      .filter((each) => !bare.some((route) => excuses(each, route)))
      .map((each) => `${nameOf(each)}, which is excepted and is no route without a rule`),
  ];
  if (faults.length === 0) return;
  const message = `Every route was expected to say whom it lets in, by a decorator of nest-clientele. These do not:\n- ${faults.join('\n- ')}`;
  throw new AssertionError({
    message,
    actual: faults,
    expected: [],
    stackStartFn: expectEveryRouteGuarded,
  });
}

function excuses(exception: Type | string, { name, controller }: Route): boolean {
  return exception === controller || exception === name;
}

function nameOf(exception: Type | string): string {
  return typeof exception === 'string' ? `'${exception}'` : exception.name;
}

/** Every route once, in the order of modules and classes. */
function routesOf(app: INestApplicationContext): readonly Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  const scanner = new MetadataScanner();
  const classes = modules.flatMap(({ controllers, providers }) =>
    [...controllers.values(), ...providers.values()].flatMap(({ metatype }) =>
      typeof metatype === 'function' && metatype.prototype ? [metatype as Type] : [],
    ),
  );
  return [...new Set(classes)].flatMap((controller) => {
    const prototype = controller.prototype as Record<string, unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((method): Route[] => {
      const handler = prototype[method];
      if (typeof handler !== 'function' || !isRoute(handler)) return [];
      const isDeclared = declaredRules(controller, handler).length > 0;
      return [{ name: `${controller.name}.${method}`, controller, isDeclared }];
    });
  });
}

function isRoute(handler: object): boolean {
  return ROUTE_KEYS.some((key) => Reflect.hasMetadata(key, handler));
}
