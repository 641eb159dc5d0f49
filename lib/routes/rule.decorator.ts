import { applyDecorators, UseGuards } from '@nestjs/common';
import { AccessGuard } from './access.guard.js';
import { ROUTE_RULES, type RouteRule } from './route-rule.js';

/** Adds a rule to a class or handler and has the guard look at it. SetMetadata would keep the last rule only. */
export function Rule(rule: RouteRule): ClassDecorator & MethodDecorator {
  return applyDecorators(
    (target: object, _key?: string | symbol, descriptor?: PropertyDescriptor) => {
      const place = (descriptor?.value as object | undefined) ?? target;
      const rules = (Reflect.getMetadata(ROUTE_RULES, place) as RouteRule[] | undefined) ?? [];
      Reflect.defineMetadata(ROUTE_RULES, [...rules, rule], place);
    },
    UseGuards(AccessGuard),
  );
}
