import { ROUTE_RULES, type RouteRule } from './route-rule.js';

/** The rules that decorators have put on a route, those of its class first. Whoever decides or tells about a route reads them here. */
export function declaredRules(controller: object, handler: object): readonly RouteRule[] {
  return [controller, handler].flatMap(
    (place) => (Reflect.getMetadata(ROUTE_RULES, place) as RouteRule[] | undefined) ?? [],
  );
}
