import type { Type } from '@nestjs/common';
import { declaredRules } from '../../routes/declared-rules.js';
import { ClienteleTestingError } from '../clientele-testing.error.js';
import { RouteExpectation } from './route-expectation.js';

/**
 * What a test says of one route of a controller or a resolver, by what its decorators and those of its class say: no app is
 * needed. It throws an `AssertionError`, which every test runner shows. Throws `ClienteleTestingError` where the class has no such
 * method.
 *
 * @example
 * ```ts
 * it('is for editors of the project', () => {
 *   expectRoute(ReportsController, 'edit').toRequire('reports.edit', { project: 'params.projectId' });
 * });
 * ```
 */
export function expectRoute<Controller extends object>(
  controller: Type<Controller>,
  method: keyof Controller & string,
): RouteExpectation {
  const handler = (controller.prototype as Record<string, unknown>)[method];
  const route = `${controller.name}.${method}`;
  if (typeof handler !== 'function') throw new ClienteleTestingError(`There is no ${route}.`);
  return new RouteExpectation(route, declaredRules(controller, handler));
}
