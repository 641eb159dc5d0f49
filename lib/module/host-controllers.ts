import { Controller, type Type } from '@nestjs/common';
import { asksNoLogin, ownPathOf } from '../routes/clientele-route.js';
import type { ClienteleExtras } from './extras.js';

/** What a host wants of the module's controllers beyond what they are. */
export type ControllerWishes = Pick<ClienteleExtras, 'openRouteDecorators' | 'version'>;

type Handler = (this: unknown, ...args: unknown[]) => unknown;

/**
 * The controllers as this host wants them: of its version, its decorators on the open routes. What a decorator or Nest
 * notes of them is noted of classes that belong to this import of the module only, so that no other host of the process
 * meets it.
 */
export function hostControllers(
  controllers: readonly Type[],
  { version, openRouteDecorators = [] }: ControllerWishes,
): readonly Type[] {
  if (version === undefined && openRouteDecorators.length === 0) return controllers;
  return controllers.map((controller) => {
    const heir = heirOf(controller);
    if (version !== undefined) Controller({ path: ownPathOf(controller) ?? '', version })(heir);
    for (const [name, handler] of handlersOf(controller)) {
      if (!asksNoLogin(controller, handler)) continue;
      decorate(heir, name, copyOf(handler), openRouteDecorators);
    }
    return heir;
  });
}

/** A class with the same handlers, in the same order, since that is the order of the routes. */
function heirOf(controller: Type): Type {
  const heir = class extends controller {};
  const { constructor: _, ...members } = membersOf(controller);
  Object.defineProperties(heir.prototype, members);
  Object.defineProperty(heir, 'name', { value: controller.name });
  return heir;
}

function handlersOf(controller: Type): readonly [string, Handler][] {
  return Object.entries(membersOf(controller)).flatMap(([name, { value }]) =>
    typeof value === 'function' && name !== 'constructor' ? [[name, value as Handler]] : [],
  );
}

function membersOf({ prototype }: Type): PropertyDescriptorMap {
  return Object.getOwnPropertyDescriptors<object>(prototype as object);
}

/** Another function that does the same, with all that decorators have noted of the first. */
function copyOf(handler: Handler): Handler {
  const copy: Handler = function (...args) {
    return handler.apply(this, args);
  };
  Object.defineProperty(copy, 'name', { value: handler.name });
  for (const key of Reflect.getOwnMetadataKeys(handler) as (string | symbol)[])
    Reflect.defineMetadata(key, Reflect.getOwnMetadata(key, handler), copy);
  return copy;
}

/** As TypeScript puts decorators on a method: the last one first. */
function decorate(
  target: Type,
  name: string,
  handler: Handler,
  decorators: readonly MethodDecorator[],
): void {
  const prototype = target.prototype as object;
  const plain = { value: handler, writable: true, enumerable: false, configurable: true };
  const decorated = decorators.reduceRight<PropertyDescriptor>(
    (descriptor, each) => each(prototype, name, descriptor) ?? descriptor,
    plain,
  );
  Object.defineProperty(prototype, name, decorated);
}
